import { importedThings, type ImportedThing } from '../model'
import type { AbsenceFacts, EnrolmentFacts, WishFacts } from './plan-rows'
import { sameSet } from './plan-rows'

/** What an import did about one person, as it was written down: what was there before (null: nothing), and what it left. */
export type DoneThings = {
  person?: {
    before: { name: string; headline: string } | null
    after: { name: string; headline: string; email: string }
  }
  enrolment?: { before: EnrolmentFacts | null; after: EnrolmentFacts & { id: string } }
  wishes?: { before: WishFacts | null; after: WishFacts }
  absences?: { before: { list: readonly AbsenceFacts[] }; after: { list: readonly AbsenceFacts[] } }
}

/** How that person stands now: null where there is nothing. `places`: whether the published schedule has a place for them. */
export type StandsNow = {
  name: string
  headline: string
  email: string
  isInvited: boolean
  enrolment: (EnrolmentFacts & { id: string }) | null
  wishes: WishFacts | null
  absences: readonly AbsenceFacts[]
  isPlaced: boolean
}

/** What taking back does about one person. */
export type PlannedUndo = {
  personId: string
  name: string
  /** Things whose `before` is put back. */
  back: readonly ImportedThing[]
  /** They were enrolled by the import and leave the cohort; with nothing else left behind, they are removed altogether. */
  leaves: false | 'as-if-never' | 'as-known'
  /** Why something of theirs stays as it is; null: nothing does. */
  stays: string | null
}

/**
 * What taking an import back would do about one person. What was there before is put back where what the import left still
 * stands; what was changed since is kept. Whoever the import enrolled leaves the cohort, unless they have said something
 * themselves since or have a place in the published schedule: then everything of theirs stays.
 */
export function planUndo(personId: string, done: DoneThings, now: StandsNow, appliedAt: string): PlannedUndo {
  const things = importedThings.filter((thing) => done[thing] !== undefined)
  const changed = importedThings.filter((thing) =>
    done[thing] ? !stands[thing](done, now) : isSaidAfter(appliedAt, thing, now),
  )
  const undo = { personId, name: now.name }
  const isNewcomer = done.enrolment !== undefined && done.enrolment.before?.cohortId !== done.enrolment.after.cohortId
  if (!isNewcomer) {
    const since = things.filter((thing) => changed.includes(thing))
    const back = things.filter((thing) => !changed.includes(thing))
    return { ...undo, back, leaves: false, stays: since.length > 0 ? `${sayThings(since)} changed since` : null }
  }
  if (now.isPlaced) return { ...undo, back: [], leaves: false, stays: 'has a place in the published schedule' }
  // Whoever has left since has left; there is nothing to take back.
  if (now.enrolment === null) return { ...undo, back: [], leaves: false, stays: 'has left the cohort since' }
  const own = changed.filter((thing) => thing !== 'person')
  if (own.length > 0) return { ...undo, back: [], leaves: false, stays: `${sayThings(own)} changed since` }
  const isOurs = done.person?.before === null && now.isInvited && !changed.includes('person')
  const isKnown = done.person?.before === null && !isOurs
  return {
    ...undo,
    back: things.filter((thing) => thing === 'wishes' || thing === 'absences'),
    leaves: isOurs ? 'as-if-never' : 'as-known',
    stays: isKnown ? 'has come in, or goes by another name, since: leaves the cohort, and stays known here' : null,
  }
}

/** Something that the import did not touch, and that was said after it. */
const isSaidAfter = (appliedAt: string, thing: ImportedThing, { wishes, absences }: StandsNow): boolean =>
  (thing === 'wishes' && wishes !== null && wishes.saidAt > appliedAt) ||
  (thing === 'absences' && absences.some(({ saidAt }) => saidAt > appliedAt))

const words: Readonly<Record<ImportedThing, string>> = {
  person: 'their name or role',
  enrolment: 'when they join or leave, or where they were before',
  wishes: 'their wishes',
  absences: 'their absences',
}

const sayThings = (things: readonly ImportedThing[]): string =>
  `${things.map((thing) => words[thing]).join(', and ')} ${things.length === 1 && things[0] === 'enrolment' ? 'was' : 'were'}`

/** Whether what an import left still stands: the same values, said by the same person at the same time. */
const stands: Readonly<Record<ImportedThing, (done: DoneThings, now: StandsNow) => boolean>> = {
  person: ({ person }, now) =>
    person?.after.name === now.name && person.after.headline === now.headline && person.after.email === now.email,
  enrolment: ({ enrolment }, now) =>
    now.enrolment !== null &&
    enrolment?.after.id === now.enrolment.id &&
    enrolment.after.cohortId === now.enrolment.cohortId &&
    enrolment.after.joinsIn === now.enrolment.joinsIn &&
    enrolment.after.leavesAfter === now.enrolment.leavesAfter &&
    sameSet(enrolment.after.visited, now.enrolment.visited),
  wishes: ({ wishes }, now) => now.wishes !== null && wishes !== undefined && sameWishes(wishes.after, now.wishes),
  absences: ({ absences }, now) => sameSet((absences?.after.list ?? []).map(asText), now.absences.map(asText)),
}

const sameWishes = (one: WishFacts, other: WishFacts) =>
  one.saidBy === other.saidBy && one.saidAt === other.saidAt && one.hosts.join(' ') === other.hosts.join(' ')
const asText = ({ period, saidBy, saidAt }: AbsenceFacts) => `${period} ${saidBy} ${saidAt}`
