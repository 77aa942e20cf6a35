import { importFields, type ImportField } from '../views/import'
import { plain } from './plain'

const words: Readonly<Partial<Record<ImportField, readonly string[]>>> = {
  email: [
    'e mail',
    'email',
    'mail',
    'e mail address',
    'email address',
    'mail address',
    'work email',
    'work e mail',
    'user principal name',
    'userprincipalname',
    'upn',
  ],
  firstName: ['first name', 'firstname', 'given name', 'forename', 'first', 'vorname', 'prenom'],
  lastName: ['last name', 'lastname', 'surname', 'family name', 'last', 'nachname', 'nom'],
  name: [
    'name',
    'full name',
    'fullname',
    'display name',
    'person',
    'apprentice',
    'apprentice name',
    'employee',
    'employee name',
    'learner',
    'participant',
    'trainee',
    'colleague',
  ],
  headline: ['role', 'headline', 'job title', 'title', 'position', 'job', 'job role', 'what they do'],
  wishes: ['wishes', 'wish list', 'wishes in order', 'preferences', 'choices', 'rotation wishes', 'host wishes'],
  absent: [
    'absent',
    'absent in',
    'absence',
    'absences',
    'away',
    'away in',
    'leave',
    'on leave',
    'on leave in',
    'not available',
    'unavailable',
  ],
  visited: [
    'visited',
    'already been',
    'already been at',
    'already visited',
    'been at',
    'was at',
    'previous hosts',
    'previous rotations',
    'completed rotations',
    'completed',
  ],
  joinsIn: ['joins in', 'joins', 'joined', 'joined in', 'starts in', 'start period', 'first period', 'from period'],
  leavesAfter: [
    'leaves after',
    'leaves',
    'leaves in',
    'left after',
    'ends after',
    'end period',
    'last period',
    'until period',
  ],
}
const byWord = new Map(importFields.flatMap((field) => (words[field] ?? []).map((word) => [word, field] as const)))

const ranks = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth']
const wishFields = ['wish1', 'wish2', 'wish3', 'wish4', 'wish5', 'wish6', 'wish7', 'wish8'] as const

/** What the columns seem to hold, by their headings; nothing is suggested twice, and what is not understood stays open. */
export function suggestMapping(
  headers: readonly string[],
  rows: readonly (readonly string[])[] = [],
): (ImportField | null)[] {
  const taken = new Set<ImportField>()
  const take = (field: ImportField | undefined): ImportField | null => {
    if (field === undefined || taken.has(field)) return null
    taken.add(field)
    return field
  }
  const suggested = headers.map((header) => take(fieldOf(plain(header))))
  const free = (at: number) => suggested[at] === null
  // Where no heading says so, the column with addresses is the one of addresses.
  if (!taken.has('email')) {
    const at = headers.findIndex((_, at) => free(at) && shareOf(rows, at, /^\S+@\S+\.\S+$/) > 0.5)
    if (at >= 0) suggested[at] = take('email')
  }
  if (headers.every((header) => header === '')) {
    const at = headers.findIndex((_, at) => free(at) && shareOf(rows, at, /^\p{L}[\p{L}.'’ -]+$/u) > 0.5)
    if (at >= 0) suggested[at] = take('name')
  }
  return suggested
}

function fieldOf(word: string): ImportField | undefined {
  const [, rank, number] = /^(?:(\w+) )?(?:wish|choice|preference|priority|option)(?: ?(\d))?$/.exec(word) ?? []
  if (number !== undefined) return wishFields[Number(number) - 1]
  if (rank !== undefined)
    return wishFields[
      ranks.indexOf(rank) >= 0 ? ranks.indexOf(rank) : Number(/^(\d)(?:st|nd|rd|th)$/.exec(rank)?.[1] ?? 0) - 1
    ]
  return byWord.get(word)
}

function shareOf(rows: readonly (readonly string[])[], at: number, pattern: RegExp): number {
  const cells = rows
    .slice(0, 50)
    .map((cells) => cells[at] ?? '')
    .filter((cell) => cell !== '')
  return cells.length === 0 ? 0 : cells.filter((cell) => pattern.test(cell)).length / cells.length
}
