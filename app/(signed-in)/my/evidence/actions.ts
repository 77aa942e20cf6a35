'use server'

import type { Route } from 'next'

import { action } from '@/lib/access/action'
import { reviseEvidence } from '@/lib/evidence/commands/revise-evidence'
import { submitEvidence } from '@/lib/evidence/commands/submit-evidence'
import { withdrawEvidence } from '@/lib/evidence/commands/withdraw-evidence'
import {
  discardDraftInput,
  reviseEvidenceInput,
  submitEvidenceInput,
  withdrawEvidenceInput,
} from '@/lib/evidence/input'
import { discardDraft } from '@/lib/evidence/keep-draft'

// A page of our own, whose address holds an id.
const toPiece = ({ id }: { id: string }) => `/my/evidence/${id}` as Route
const limit = { name: 'submit-evidence', tries: 60, minutes: 10 }

export const submit = action(submitEvidenceInput, submitEvidence, { limit, goTo: toPiece })
export const revise = action(reviseEvidenceInput, reviseEvidence, { limit, goTo: toPiece })
export const withdraw = action(withdrawEvidenceInput, withdrawEvidence)
export const discard = action(discardDraftInput, discardDraft)
