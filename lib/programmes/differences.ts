import { canonicalJson } from '@/lib/core/canonical'
import { sayCount, sayList } from '@/lib/core/say'
import type { Area, AreaGroup, RelatedInstruction, RequiredRotation, Standard, WageStep, WorkProcess } from './model'
import type { Difference, Section } from './views/fault'
import { kindNames, sayNeeds, sayPlaces, sayRequired } from './views/words'

/** What is different in a standard from an earlier one, in the order in which it is read; skills by their titles. */
export function differencesBetween(
  before: Standard,
  after: Standard,
  titleOfSkill: (id: string) => string,
): Difference[] {
  const levels = (skills: Readonly<Record<string, number>>) =>
    sayList(Object.entries(skills).map(([id, level]) => `${titleOfSkill(id)} ${level}`))
  const says = (section: Section, sentences: readonly string[]) =>
    sentences.map((sentence) => ({ section, says: sentence }))
  return [
    ...says('about', aboutDiffers(before, after)),
    ...says(
      'areas',
      listDiffers('The area', before.areas, after.areas, (area, old) => areaDiffers(before, after, area, old, levels)),
    ),
    ...says(
      'groups',
      listDiffers('The group', before.groups, after.groups, (group, old) => groupDiffers(before, after, group, old)),
    ),
    ...says(
      'required',
      listDiffers('The required rotation', before.required, after.required, (one, old) =>
        requiredDiffers(before, after, one, old),
      ),
    ),
    ...says('work', listDiffers('The work process', before.workProcesses, after.workProcesses, processDiffers)),
    ...says(
      'instruction',
      listDiffers('The course', before.relatedInstruction, after.relatedInstruction, courseDiffers),
    ),
    ...says('wages', listDiffers('The wage step', before.wageSteps, after.wageSteps, wageDiffers)),
    ...says('leads-to', skillsDiffer('What it leads to', before.leadsTo, after.leadsTo, titleOfSkill)),
  ]
}

const same = (one: unknown, other: unknown) => canonicalJson(one) === canonicalJson(other)
const changed = (what: string, from: string | number, to: string | number) =>
  from === to ? [] : [`${what} was ${from} and is ${to}.`]

const aboutDiffers = (before: Standard, after: Standard) => [
  ...changed('The title', `“${before.title}”`, `“${after.title}”`),
  ...changed('The kind', kindNames[before.kind].toLowerCase(), kindNames[after.kind].toLowerCase()),
  ...changed('The number of periods', before.periods, after.periods),
  ...changed('A period', sayCount(before.periodMonths, 'month'), sayCount(after.periodMonths, 'month')),
  ...(before.about === after.about ? [] : ['What it says about itself is worded anew.']),
]

/** What was added, taken out, and is different in a list, by the ids of its things. */
function listDiffers<T extends { id: string; title: string }>(
  what: string,
  before: readonly T[],
  after: readonly T[],
  within: (now: T, old: T) => string[],
): string[] {
  const old = new Map(before.map((one) => [one.id, one]))
  const now = new Set(after.map(({ id }) => id))
  return [
    ...before.filter(({ id }) => !now.has(id)).map(({ title }) => `${what} “${title}” is gone.`),
    ...after.flatMap((one) => {
      const was = old.get(one.id)
      if (!was) return [`${what} “${one.title}” is new.`]
      return [
        ...(was.title === one.title ? [] : [`${what} “${was.title}” is called “${one.title}” now.`]),
        ...within(one, was),
      ]
    }),
  ]
}

const limit = (visits: number | null) => (visits === null ? 'without a limit' : sayCount(visits, 'period'))

function areaDiffers(
  before: Standard,
  after: Standard,
  now: Area,
  old: Area,
  levels: (skills: Area['skills']) => string,
): string[] {
  const needs = sayNeeds(after, now)
  return [
    ...(now.about === old.about ? [] : [`“${now.title}” is described anew.`]),
    ...changed(`Visits to “${now.title}”: the most`, limit(old.visits), limit(now.visits)),
    ...(needs === sayNeeds(before, old)
      ? []
      : [`“${now.title}” comes ${needs ? `now ${lower(needs)}` : 'at any time now.'}`]),
    ...(same(now.skills, old.skills)
      ? []
      : [`“${now.title}” leads to ${levels(now.skills) || 'no skills'} now; it was ${levels(old.skills) || 'none'}.`]),
  ]
}

const groupDiffers = (before: Standard, after: Standard, now: AreaGroup, old: AreaGroup) => [
  ...(same([...now.areas].toSorted(), [...old.areas].toSorted())
    ? []
    : [`“${now.title}” is ${sayPlaces(after, now.areas)} now; it was ${sayPlaces(before, old.areas)}.`]),
  ...changed(`Visits to “${now.title}”: the most`, limit(old.visits), limit(now.visits)),
]

function requiredDiffers(before: Standard, after: Standard, now: RequiredRotation, old: RequiredRotation): string[] {
  const [was, is] = [sayRequired({ ...before, periods: after.periods }, old), sayRequired(after, now)]
  return was === is ? [] : [`“${now.title}” is now: ${is} It was: ${was}`]
}

const processDiffers = (now: WorkProcess, old: WorkProcess) => [
  ...changed(`The hours of “${now.title}”`, old.hours, now.hours),
  ...(same(now.areas, old.areas) ? [] : [`“${now.title}” is practised in other areas.`]),
  ...(same(now.details, old.details) ? [] : [`What is practised in “${now.title}” is worded anew.`]),
]

const courseDiffers = (now: RelatedInstruction, old: RelatedInstruction) => [
  ...changed(`The hours of “${now.title}”`, old.hours, now.hours),
  ...(now.provider === old.provider ? [] : [`“${now.title}” is taught by ${now.provider || 'nobody named'} now.`]),
]

const wageDiffers = (now: WageStep, old: WageStep) =>
  same({ ...now, title: '' }, { ...old, title: '' })
    ? []
    : [`The wage step “${now.title}” has other hours or another amount.`]

function skillsDiffer(
  what: string,
  before: Readonly<Record<string, number>>,
  after: Readonly<Record<string, number>>,
  titleOf: (id: string) => string,
): string[] {
  return [...new Set([...Object.keys(before), ...Object.keys(after)])].flatMap((id) => {
    const [was, is] = [before[id], after[id]]
    if (was === is) return []
    if (is === undefined) return [`${what}: ${titleOf(id)} is no longer named.`]
    return [
      was === undefined ? `${what}: ${titleOf(id)} ${is} is new.` : `${what}: ${titleOf(id)} was ${was} and is ${is}.`,
    ]
  })
}

const lower = (sentence: string) => sentence.charAt(0).toLowerCase() + sentence.slice(1)
