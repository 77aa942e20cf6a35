import { z } from 'zod'
import { line, prose, standardInput, count, levels } from './inputs/standard'
import { hostLimits, standardLimits } from './model'

const id = z.string().min(1).max(120)
const version = z.int32().min(1)
const email = z
  .string('Give an e-mail address.')
  .trim()
  .toLowerCase()
  .pipe(z.email('This is not an e-mail address.').max(254, 'This address is too long.'))

const title = line('Give the programme a title.')

/** From a ready example, from nothing, or from a standard that was read from elsewhere. */
export const startProgrammeInput = z.discriminatedUnion('from', [
  z.strictObject({
    from: z.literal('example'),
    example: z.enum(['it-rotation', 'leadership'], 'Choose one of the examples.'),
    title,
  }),
  z.strictObject({ from: z.literal('nothing'), title }),
  z.strictObject({ from: z.literal('standard'), title, standard: standardInput }),
])
export type StartProgrammeInput = z.infer<typeof startProgrammeInput>

export const renameProgrammeInput = z.strictObject({ programmeId: id, title })
export type RenameProgrammeInput = z.infer<typeof renameProgrammeInput>

export const appointManagerInput = z.strictObject({ programmeId: id, email })
export type AppointManagerInput = z.infer<typeof appointManagerInput>

export const dismissManagerInput = z.strictObject({ programmeId: id, personId: id })
export type DismissManagerInput = z.infer<typeof dismissManagerInput>

export const beginDraftInput = z.strictObject({ programmeId: id })
export type BeginDraftInput = z.infer<typeof beginDraftInput>

/** `version`: that of the draft whose content it takes the place of; null where none is begun. */
export const replaceDraftInput = z.strictObject({
  programmeId: id,
  version: version.nullable(),
  standard: standardInput,
})
export type ReplaceDraftInput = z.infer<typeof replaceDraftInput>

export const publishVersionInput = z.strictObject({ programmeId: id, version, note: prose(600) })
export type PublishVersionInput = z.infer<typeof publishVersionInput>

export const discardDraftInput = z.strictObject({ programmeId: id, version })
export type DiscardDraftInput = z.infer<typeof discardDraftInput>

const host = z.strictObject({
  name: line('Give the host a name.', hostLimits.name),
  about: prose(hostLimits.text),
  areas: z
    .array(id)
    .min(1, 'Choose at least one area in which it offers work.')
    .max(standardLimits.areas, 'Choose areas of the standard.'),
  skills: levels,
  supervisorEmail: email.nullable(),
  journeyworkers: count('how many people know the trade', 1, hostLimits.journeyworkers),
  apprenticesPerJourneyworker: count('the apprentices for each of them', 1, hostLimits.ratio).nullable(),
  visits: count('the most periods', 1, standardLimits.periods),
  usualMin: count('the fewest', 0, hostLimits.seats),
  usualMax: count('the most', 0, hostLimits.seats),
})
const isInOrder = ({ usualMin, usualMax }: { usualMin: number; usualMax: number }) => usualMax >= usualMin
const inOrder = { path: ['usualMax'], message: 'Give no fewer than the fewest.' }

export const addHostInput = host.extend({ programmeId: id }).refine(isInOrder, inOrder)
export type AddHostInput = z.infer<typeof addHostInput>

export const changeHostInput = host.extend({ hostId: id, version }).refine(isInOrder, inOrder)
export type ChangeHostInput = z.infer<typeof changeHostInput>

/** `retired: false` takes it back. */
export const retireHostInput = z.strictObject({ hostId: id, version, retired: z.boolean() })
export type RetireHostInput = z.infer<typeof retireHostInput>
