'use server'

import type { Route } from 'next'

import { action } from '@/lib/access/action'
import { beginDraft } from '@/lib/programmes/commands/begin-draft'
import { discardDraft } from '@/lib/programmes/commands/discard-draft'
import { editStandard } from '@/lib/programmes/commands/edit-standard'
import { publishVersion } from '@/lib/programmes/commands/publish-version'
import { replaceDraft } from '@/lib/programmes/commands/replace-draft'
import { discardDraftForm, editStandardForm, publishVersionForm, replaceDraftForm } from '@/lib/programmes/form-input'
import { beginDraftInput } from '@/lib/programmes/input'

import { addressOfDraft, addressOfStandard } from '../../addresses'

export const begin = action(beginDraftInput, beginDraft, { goTo: ({ programmeId }) => addressOfDraft(programmeId) })
export const edit = action(editStandardForm, editStandard, {
  goTo: ({ programmeId, section }) => `${addressOfDraft(programmeId)}#${section}` as Route, // a part of the draft's page
})
export const publish = action(publishVersionForm, publishVersion, {
  goTo: ({ programmeId }) => addressOfStandard(programmeId),
})
export const discard = action(discardDraftForm, discardDraft, {
  goTo: ({ programmeId }) => addressOfStandard(programmeId),
})
export const replace = action(replaceDraftForm, replaceDraft, {
  goTo: ({ programmeId }) => addressOfDraft(programmeId),
})
