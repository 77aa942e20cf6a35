import type { PersonState } from '@/lib/people/model'
import type { RowDoing } from '../views/import'
import type { ImportRow } from './rows'

/** The place that someone has in a cohort's programme; whatever a row says is held against it. */
export type EnrolmentFacts = {
  cohortId: string | null
  versionId: string | null
  joinsIn: number | null
  leavesAfter: number | null
  visited: readonly string[]
}
export type WishFacts = { hosts: readonly string[]; saidBy: string; saidAt: string }
export type AbsenceFacts = { period: number; saidBy: string; saidAt: string }

/** How someone stands today whose address is in the file. */
export type Standing = {
  personId: string
  name: string
  email: string
  headline: string
  state: PersonState
  enrolment: (EnrolmentFacts & { id: string }) | null
  wishes: WishFacts | null
  absences: readonly AbsenceFacts[]
}

export type Change<Facts> = { before: Facts | null; after: Facts }

/** What a row would do, each part with what was there before; a part that stays as it is is absent. */
export type PlannedRow = {
  row: number
  email: string
  name: string
  does: RowDoing
  /** Undefined: someone new is made. */
  personId: string | undefined
  person?: Change<{ name: string; headline: string }>
  enrolment?: Change<EnrolmentFacts>
  wishes?: { before: WishFacts | null; after: readonly string[] }
  absences?: { before: readonly AbsenceFacts[]; after: readonly number[] }
  notes: readonly ('keeps-name' | 'has-account' | 'own-wishes' | 'from-programme')[]
}

/** What each row would do, from how everyone stands: the same rows and standings give the same plan. */
export function planRows(
  rows: readonly ImportRow[],
  standings: ReadonlyMap<string, Standing>,
  cohort: { id: string; versionId: string },
): PlannedRow[] {
  return rows.map((row) => planRow(row, standings.get(row.email), cohort))
}

function planRow(
  row: ImportRow,
  standing: Standing | undefined,
  cohort: { id: string; versionId: string },
): PlannedRow {
  const { name, email, headline = standing?.headline ?? '' } = row
  const isHere = standing?.enrolment?.cohortId === cohort.id
  // A name belongs to whoever has an account; of those who have none yet, to whoever brought them in.
  const isOurs = !standing || (isHere && standing.state === 'invited')
  const isNamed = standing?.name === name && standing.headline === headline
  const person =
    isOurs && !isNamed
      ? { before: standing ? { name: standing.name, headline: standing.headline } : null, after: { name, headline } }
      : undefined
  const enrolment = planEnrolment(row, standing?.enrolment ?? null, cohort)
  const wishes =
    row.wishes && !sameList(row.wishes, standing?.wishes?.hosts ?? [])
      ? { before: standing?.wishes ?? null, after: row.wishes }
      : undefined
  const before = standing?.absences ?? []
  const absences =
    row.absent &&
    !sameList(
      row.absent,
      before.map(({ period }) => period),
    )
      ? { before, after: row.absent }
      : undefined
  const isChanged = person ?? enrolment ?? wishes ?? absences
  return {
    row: row.row,
    email,
    name,
    does: !isHere ? 'create' : isChanged ? 'update' : 'unchanged',
    personId: standing?.personId,
    ...(person && { person }),
    ...(enrolment && { enrolment }),
    ...(wishes && { wishes }),
    ...(absences && { absences }),
    notes: [
      ...(standing && !isHere ? ['has-account' as const] : []),
      ...(standing && !isOurs && !isNamed ? ['keeps-name' as const] : []),
      ...(wishes?.before?.saidBy === standing?.personId && wishes?.before ? ['own-wishes' as const] : []),
      ...(standing?.enrolment && !isHere ? ['from-programme' as const] : []),
    ],
  }
}

function planEnrolment(
  row: ImportRow,
  before: EnrolmentFacts | null,
  cohort: { id: string; versionId: string },
): Change<EnrolmentFacts> | undefined {
  const isHere = before?.cohortId === cohort.id
  const after = {
    cohortId: cohort.id,
    versionId: isHere ? before.versionId : cohort.versionId,
    joinsIn: row.joinsIn === undefined ? (before?.joinsIn ?? null) : row.joinsIn,
    leavesAfter: row.leavesAfter === undefined ? (before?.leavesAfter ?? null) : row.leavesAfter,
    visited: row.visited ?? before?.visited ?? [],
  }
  const isSame =
    isHere &&
    before.joinsIn === after.joinsIn &&
    before.leavesAfter === after.leavesAfter &&
    sameSet(before.visited, after.visited)
  return isSame ? undefined : { before: before && factsOf(before), after }
}

const factsOf = ({ cohortId, versionId, joinsIn, leavesAfter, visited }: EnrolmentFacts): EnrolmentFacts => ({
  cohortId,
  versionId,
  joinsIn,
  leavesAfter,
  visited,
})

export const sameList = (one: readonly (string | number)[], other: readonly (string | number)[]): boolean =>
  one.length === other.length && one.every((item, at) => item === other[at])

export const sameSet = (one: readonly string[], other: readonly string[]): boolean =>
  sameList(one.toSorted(), other.toSorted())
