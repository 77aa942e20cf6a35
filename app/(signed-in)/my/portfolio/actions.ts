'use server'

import { action } from '@/lib/access/action'
import { addExperience } from '@/lib/portfolio/commands/add-experience'
import { askWitness } from '@/lib/portfolio/commands/ask-witness'
import { changeExperience } from '@/lib/portfolio/commands/change-experience'
import { makeShareLink } from '@/lib/portfolio/commands/make-share-link'
import { removeExperience } from '@/lib/portfolio/commands/remove-experience'
import { revokeShareLink } from '@/lib/portfolio/commands/revoke-share-link'
import { revokeWitness } from '@/lib/portfolio/commands/revoke-witness'
import { setWords } from '@/lib/portfolio/commands/set-words'
import { showItem } from '@/lib/portfolio/commands/show-item'
import { showReadiness } from '@/lib/portfolio/commands/show-readiness'
import { addExperienceForm, changeExperienceForm, makeShareLinkForm, setWordsForm } from '@/lib/portfolio/form-input'
import {
  askWitnessInput,
  removeExperienceInput,
  revokeShareLinkInput,
  revokeWitnessInput,
  showItemInput,
  showReadinessInput,
} from '@/lib/portfolio/input'

export const add = action(addExperienceForm, addExperience, { goTo: () => '/my/portfolio' })
export const change = action(changeExperienceForm, changeExperience)
export const remove = action(removeExperienceInput, removeExperience)
export const ask = action(askWitnessInput, askWitness, { limit: { name: 'ask-witness', tries: 30, minutes: 60 } })
export const takeBack = action(revokeWitnessInput, revokeWitness)
export const sayWords = action(setWordsForm, setWords)
export const show = action(showItemInput, showItem)
export const showReady = action(showReadinessInput, showReadiness)
export const makeLink = action(makeShareLinkForm, makeShareLink, {
  limit: { name: 'share-link', tries: 30, minutes: 60 },
})
export const endLink = action(revokeShareLinkInput, revokeShareLink)
