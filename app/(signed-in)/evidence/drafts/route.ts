import { endpoint } from '@/lib/access/endpoint'
import { findDraftInput, saveDraftInput } from '@/lib/evidence/input'
import { askForDraft, saveDraft } from '@/lib/evidence/keep-draft'

export const GET = endpoint(findDraftInput, askForDraft, { reads: 'parameters' })
export const POST = endpoint(saveDraftInput, saveDraft, {
  reads: 'json',
  bytes: 200_000,
  limit: { name: 'save-draft', tries: 600, minutes: 10 },
})
