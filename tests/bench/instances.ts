import { chanceFrom, type Chance } from './chance'

/** The generated catalogues that speed is measured on: planning.md's names, sizes and seeds. */
export const pathwaySizes = {
  p50: { activities: 50, skills: 8, targets: 5, seed: 51 },
  p300: { activities: 300, skills: 24, targets: 9, seed: 301 },
  p1000: { activities: 1_000, skills: 50, targets: 12, seed: 1_001 },
  p5000: { activities: 5_000, skills: 100, targets: 14, seed: 5_001 },
} as const

export type PathwaySize = keyof typeof pathwaySizes

const horizonWeeks = 130
const weeksBetweenStarts = 13

type Kind = 'course' | 'certification' | 'project' | 'rotation'
type Skilled = [skill: number, level: number][]
type Draft = {
  kind: Kind
  hours: number
  cost: number
  raises: Skilled
  needs: Skilled
  waitWeeks?: number
  pace: { starts: number[]; weeks: number } | { perWeek: number }
}

/** One generated problem document: the same name, the same problem, on any machine. */
export function pathwayInstance(size: PathwaySize) {
  const { activities, skills, targets, seed } = pathwaySizes[size]
  const chance = chanceFrom(seed)
  const neighbours = times(skills, () => [chance.below(skills), chance.below(skills)])
  const drafts = draftCatalogue(chance, neighbours, activities)
  const now = times(skills, () => chance.pick([0, 0, 1, 1, 2, 3]))
  const targeted = chance.shuffled(now.map((level, skill) => [skill, level] as const)).slice(0, targets)
  const target = new Map(targeted.map(([skill, level]) => [skill, Math.min(6, level + chance.between(1, 3))]))

  return {
    format: 'journeywork/pathway@1',
    start: '2027-01-04',
    hoursPerWeek: 6,
    horizonWeeks,
    atMost: { rotation: 2 },
    skills: Object.fromEntries(
      now.map((level, skill) => [`s${skill}`, { now: level, target: target.get(skill) ?? level }]),
    ),
    activities: drafts.map(asActivity),
  }
}

/** First a course for every level of every skill, so that all can be reached; then whatever chance brings. */
function draftCatalogue(chance: Chance, neighbours: number[][], count: number): Draft[] {
  const draft = (kind: Kind, skill: number, level: number) =>
    makers[kind](chance, skill, level, () => chance.pick(neighbours[skill] ?? []))

  const courses = neighbours.flatMap((_, skill) => [1, 2, 3, 4, 5, 6].map((level) => [skill, level] as const))
  const drafts = courses.slice(0, count).map(([skill, level]) => draft('course', skill, level))
  while (drafts.length < count) {
    const kind = kindFor(chance.next())
    const skill = chance.below(neighbours.length)
    drafts.push(draft(kind, skill, chance.between(1, 6)))
  }
  return drafts
}

const kindFor = (share: number): Kind =>
  share < 0.5 ? 'course' : share < 0.75 ? 'certification' : share < 0.9 ? 'project' : 'rotation'

type Maker = (chance: Chance, skill: number, level: number, neighbour: () => number) => Draft

// The order of the draws is part of each instance. Some are for a duration that the contract's documents do not carry.
const makers: Record<Kind, Maker> = {
  course(chance, skill, level) {
    const hours = chance.between(6, 10) + 4 * level + chance.between(0, 12)
    const cost = chance.pick([0, 0, 50, 120, 300])
    chance.between(3, 5)
    return { kind: 'course', hours, cost, raises: [[skill, level]], needs: [[skill, level - 1]], pace: { perWeek: 6 } }
  },

  certification(chance, skill, lowest, neighbour) {
    const level = Math.max(2, lowest)
    const raises: Skilled = [[skill, level]]
    const needs: Skilled = [[skill, level - 2]]
    if (chance.next() < 0.6) addOther(raises, skill, neighbour(), Math.max(1, level - 2))
    if (chance.next() < 0.5) addOther(needs, skill, neighbour(), level - 2)
    const hours = chance.between(25, 45) + 9 * level
    const cost = chance.between(15, 60) * 10
    return { kind: 'certification', hours, cost, raises, needs, waitWeeks: chance.between(1, 3), pace: { perWeek: 6 } }
  },

  project(chance, skill, level, neighbour) {
    const raises: Skilled = [[skill, level]]
    const needs: Skilled = [[skill, level - 1]]
    if (chance.next() < 0.7) {
      const other = neighbour()
      addOther(raises, skill, other, Math.min(level, 4))
      if (level > 1) addOther(needs, skill, other, Math.min(level, 4) - 1)
    }
    const hours = chance.between(18, 50)
    chance.between(6, 12)
    return { kind: 'project', hours, cost: 0, raises, needs, pace: { perWeek: 4 } }
  },

  rotation(chance, skill, level, neighbour) {
    const raises: Skilled = [[skill, Math.min(7, level + 1)]]
    if (chance.next() < 0.8) addOther(raises, skill, neighbour(), Math.max(1, level - 2))
    const weeks = chance.between(8, 13)
    const starts: number[] = []
    for (let week = chance.below(weeksBetweenStarts); week < horizonWeeks - weeks; week += weeksBetweenStarts)
      starts.push(week + 1)
    return { kind: 'rotation', hours: 2 * weeks, cost: 0, raises, needs: [[skill, level - 1]], pace: { starts, weeks } }
  },
}

function addOther(list: Skilled, skill: number, other: number, level: number): void {
  if (other !== skill) list.push([other, level])
}

// Certifications and rotations were called by shorter names when the instances were first drawn; their titles remember.
const asActivity = ({ kind, hours, cost, raises, needs, waitWeeks, pace }: Draft, index: number) => ({
  id: `a${index}`,
  title: `${kind === 'certification' ? 'cert' : kind} ${index}`,
  kind,
  hours,
  cost,
  raises: asLevels(raises),
  needs: asLevels(needs),
  ...(waitWeeks && { waitWeeks }),
  ...pace,
})

const asLevels = (list: Skilled) =>
  Object.fromEntries(list.filter(([, level]) => level > 0).map(([skill, level]) => [`s${skill}`, level]))

const times = <T>(count: number, make: (index: number) => T): T[] => Array.from({ length: count }, (_, i) => make(i))
