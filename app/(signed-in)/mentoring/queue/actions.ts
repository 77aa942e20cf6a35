'use server'

import type { Route } from 'next'

import { action } from '@/lib/access/action'
import { askColleague } from '@/lib/reviews/commands/ask-colleague'
import { reopenSignOff } from '@/lib/reviews/commands/reopen-sign-off'
import { returnEvidence } from '@/lib/reviews/commands/return-evidence'
import { signOff } from '@/lib/reviews/commands/sign-off'
import { askColleagueForm, returnEvidenceForm, signOffForm } from '@/lib/reviews/form-input'
import { goOn } from '@/lib/reviews/go-on'
import { reopenSignOffInput } from '@/lib/reviews/input'

// To the piece that comes next, which says what was done about the one before; to the empty queue after the last.
const goTo = ({ evidenceId, next }: { evidenceId: string; next: string }) =>
  `/mentoring/queue${next && `/${encodeURIComponent(next)}`}?judged=${encodeURIComponent(evidenceId)}` as Route

export const vouch = action(signOffForm, goOn(signOff), { goTo })
export const giveBack = action(returnEvidenceForm, goOn(returnEvidence), { goTo })
export const ask = action(askColleagueForm, goOn(askColleague), { goTo })
export const reopen = action(reopenSignOffInput, reopenSignOff)
