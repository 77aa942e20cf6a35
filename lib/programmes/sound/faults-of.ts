import { sayCount, sayList } from '@/lib/core/say'
import type { Standard } from '../model'
import { areasMeant, titleOfPlace } from '../places'
import type { Section, StandardFault } from '../views/fault'
import { earliestPeriods, mostPeriodsIn } from './order'
import { impossibleRequirements } from './requirements'

/**
 * Everything that keeps a standard from being published, in the order in which it is read: names that lead nowhere, needs
 * that run in a circle, requirements that nobody can meet, and skills that the catalogue does not know.
 */
export function faultsOf(standard: Standard, skills: ReadonlyMap<string, unknown>): StandardFault[] {
  const unsound = [
    ...empty(standard),
    ...sameIds(standard),
    ...unknownPlaces(standard),
    ...unknownSkills(standard, skills),
  ]
  // What leads nowhere makes every later question about order meaningless.
  return unsound.length > 0 ? unsound : [...impossibleNeeds(standard), ...impossibleRequirements(standard)]
}

const empty = ({ title, areas }: Standard): StandardFault[] => [
  ...(title.trim() === '' ? [{ section: 'about' as const, says: 'The programme has no title.' }] : []),
  ...(areas.length === 0
    ? [{ section: 'areas' as const, says: 'There is no area yet in which anyone could work.' }]
    : []),
]

function sameIds(standard: Standard): StandardFault[] {
  const lists: [Section, readonly { id: string; title: string }[]][] = [
    // An id stands for an area or for a group, so both share their names.
    ['areas', [...standard.areas, ...standard.groups]],
    ['required', standard.required],
    ['work', standard.workProcesses],
    ['instruction', standard.relatedInstruction],
    ['wages', standard.wageSteps],
  ]
  return lists.flatMap(([section, items]) =>
    items
      .filter(({ id }, at) => items.findIndex((other) => other.id === id) < at)
      .map(({ id, title }) => ({ section, itemId: id, says: `“${title}” has an id that another one has: ${id}.` })),
  )
}

function unknownPlaces(standard: Standard): StandardFault[] {
  const isArea = (id: string) => standard.areas.some((area) => area.id === id)
  const lost = (
    section: Section,
    itemId: string,
    title: string,
    ids: readonly string[],
    knows: (id: string) => boolean,
  ) =>
    ids
      .filter((id) => !knows(id))
      .map((id): StandardFault => ({
        section,
        itemId,
        says: `“${title}” names “${id}”, which is no area of this programme.`,
      }))
  const known = (id: string) => areasMeant(standard, id) !== undefined
  return [
    ...standard.areas.flatMap(({ id, title, needs }) =>
      lost(
        'areas',
        id,
        title,
        needs.flatMap(({ areas }) => areas),
        known,
      ),
    ),
    ...standard.groups.flatMap(({ id, title, areas }) => lost('groups', id, title, areas, isArea)),
    ...standard.required.flatMap(({ id, title, areas }) => lost('required', id, title, areas, known)),
    ...standard.workProcesses.flatMap(({ id, title, areas }) => lost('work', id, title, areas, known)),
  ]
}

function unknownSkills(standard: Standard, skills: ReadonlyMap<string, unknown>): StandardFault[] {
  const unknown = (levels: Readonly<Record<string, number>>) => Object.keys(levels).filter((id) => !skills.has(id))
  const gone = (ids: readonly string[]) =>
    `${sayList(ids)} ${ids.length === 1 ? 'is no skill' : 'are no skills'} of the catalogue. Choose ${ids.length === 1 ? 'another' : 'others'}.`
  return [
    ...standard.areas.flatMap(({ id, title, skills: taught }): StandardFault[] => {
      const ids = unknown(taught)
      return ids.length === 0 ? [] : [{ section: 'areas', itemId: id, says: `“${title}”: ${gone(ids)}` }]
    }),
    ...(unknown(standard.leadsTo).length > 0
      ? [{ section: 'leads-to' as const, says: `What the programme leads to: ${gone(unknown(standard.leadsTo))}` }]
      : []),
  ]
}

function impossibleNeeds(standard: Standard): StandardFault[] {
  const earliest = earliestPeriods(standard)
  const fault = (itemId: string, says: string): StandardFault => ({ section: 'areas', itemId, says })
  const tooMuch = standard.areas.flatMap(({ id, title, needs }) =>
    needs
      .filter(({ areas, atLeast }) => atLeast > mostPeriodsIn(standard, areas))
      .map(({ areas, atLeast }) =>
        fault(
          id,
          `“${title}” needs ${sayCount(atLeast, 'period')} in ${sayList(areas.map((area) => titleOfPlace(standard, area)))} first, and the limits on visits allow ${mostPeriodsIn(standard, areas)}.`,
        ),
      ),
  )
  const late = standard.areas.flatMap(({ id, title }) => {
    const first = earliest.get(id) ?? Infinity
    if (first === Infinity)
      return [
        fault(
          id,
          `“${title}” can never begin, because what comes before it runs in a circle. Take one of the needs out.`,
        ),
      ]
    if (first > standard.periods)
      return [
        fault(
          id,
          `“${title}” cannot begin before period ${first}, and the programme has ${sayCount(standard.periods, 'period')}.`,
        ),
      ]
    return []
  })
  return [...tooMuch, ...late]
}
