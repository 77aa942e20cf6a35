import type { Standard } from './model'

/** The areas that an id stands for: itself, or those of the group; undefined: nothing has that id. */
export function areasMeant({ areas, groups }: Pick<Standard, 'areas' | 'groups'>, id: string) {
  if (areas.some((area) => area.id === id)) return [id]
  return groups.find((group) => group.id === id)?.areas
}

/** All areas that a list of areas and groups stands for, each once. */
export const allAreasMeant = (standard: Pick<Standard, 'areas' | 'groups'>, ids: readonly string[]): string[] => [
  ...new Set(ids.flatMap((id) => areasMeant(standard, id) ?? [])),
]

/** What an area or group is called; its id where nothing has it. */
export const titleOfPlace = ({ areas, groups }: Pick<Standard, 'areas' | 'groups'>, id: string): string =>
  [...areas, ...groups].find((place) => place.id === id)?.title ?? id

/** Which parts of a standard name an area or group, in words; whoever takes it out is told. */
export function usesOf(standard: Standard, id: string): string[] {
  const { areas, groups, required, workProcesses } = standard
  return [
    ...areas.flatMap(({ title, needs }) =>
      needs.some((need) => need.areas.includes(id)) ? [`the area ${title}`] : [],
    ),
    ...groups.flatMap(({ title, areas: of }) => (of.includes(id) ? [`the group ${title}`] : [])),
    ...required.flatMap(({ title, areas: of }) => (of.includes(id) ? [`the required rotation ${title}`] : [])),
    ...workProcesses.flatMap(({ title, areas: of }) => (of.includes(id) ? [`the work process ${title}`] : [])),
  ]
}
