'use server'

import { entrance } from '@/lib/access/entrance'
import { setUpInput } from '@/lib/access/input'
import { setUp } from '@/lib/access/set-up'

export const setUpOrganisation = entrance(setUpInput, setUp)
