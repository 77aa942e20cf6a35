'use server'

import { action } from '@/lib/access/action'
import { undoImport } from '@/lib/cohorts/commands/undo-import'
import { undoImportInput } from '@/lib/cohorts/inputs/import'

export const undo = action(undoImportInput, undoImport)
