'use server'

import { action } from '@/lib/access/action'
import { undoImport } from '@/lib/tickets/commands/undo-import'
import { undoInput } from '@/lib/tickets/input'

export const undo = action(undoInput, undoImport)
