'use server'

import type { Route } from 'next'

import { action } from '@/lib/access/action'
import { editEntry } from '@/lib/catalog/commands/edit-entry'
import { retireEntry } from '@/lib/catalog/commands/retire-entry'
import { setRates } from '@/lib/catalog/commands/set-rates'
import { editEntryInput, retireEntryInput } from '@/lib/catalog/edit-input'
import { setRatesInput } from '@/lib/catalog/rates-input'

export const write = action(editEntryInput, editEntry, {
  goTo: ({ kind, id }) => `/admin/catalogue/${kind}/${id}` as Route, // the page of what was just written
})
export const revise = action(editEntryInput, editEntry)
export const retire = action(retireEntryInput, retireEntry)
export const rates = action(setRatesInput, setRates)
