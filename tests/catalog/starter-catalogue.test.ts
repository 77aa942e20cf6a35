import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import { activityInput, frameworkInput, roleInput, skillInput } from '@/lib/catalog/input'
import type { CatalogueActivity } from '@/lib/catalog/model'
import type { Levels } from './way-to'
import { hoursOf, leadsTo, wayTo } from './way-to'

function read<T extends z.ZodType>(name: string, entry: T): z.output<T>[] {
  const file = new URL(`../../db/seed/catalogue/${name}.json`, import.meta.url)
  return z.array(entry).parse(JSON.parse(readFileSync(file, 'utf8')))
}

const frameworks = read('frameworks', frameworkInput)
const skills = read('skills', skillInput)
const roles = read('roles', roleInput)
const activities: readonly CatalogueActivity[] = ['certifications', 'courses', 'rotations', 'projects'].flatMap(
  (name) => read(name, activityInput),
)

const ofKind = (...kinds: string[]) => activities.filter((activity) => kinds.includes(activity.kind))
const ids = (entries: readonly { id: string }[]) => entries.map((entry) => entry.id)
const requires = (id: string): Levels => roles.find((role) => role.id === id)?.requires ?? {}

const moves = roles.flatMap((role) =>
  role.from.map((from) => ({ from, to: role.id, way: wayTo(requires(from), role.requires, activities) ?? [] })),
)
/** Coming back to the front line is a short move by nature. */
const toFrontLine = (to: string) => ['service-desk-analyst', 'desktop-support-technician'].includes(to)

describe('the starter catalogue is complete', () => {
  test('it has at least the promised number of entries of every sort', () => {
    expect(roles.length).toBeGreaterThanOrEqual(14)
    expect(skills.length).toBeGreaterThanOrEqual(70)
    expect(ofKind('certification').length).toBeGreaterThanOrEqual(90)
    expect(ofKind('course', 'self-study', 'mentoring').length).toBeGreaterThanOrEqual(60)
    expect(ofKind('rotation').length).toBeGreaterThanOrEqual(20)
    expect(ofKind('project').length).toBeGreaterThanOrEqual(20)
  })

  test('every skill says in eight sentences of its own what its levels mean', () => {
    const sentences = skills.flatMap((skill) => skill.levels)
    const words = (sentence: string) => sentence.split(' ').length

    expect(new Set(sentences).size).toBe(skills.length * 8)
    expect(sentences.filter((sentence) => !/^[A-Z].*\.$/.test(sentence))).toEqual([])
    expect(sentences.filter((sentence) => words(sentence) < 12 || words(sentence) > 25)).toEqual([])
  })

  test('every role asks for 6 to 14 skills, and every skill is asked for by a role', () => {
    const asked = roles.map((role) => Object.keys(role.requires))

    expect(asked.filter((some) => some.length < 6 || some.length > 14)).toEqual([])
    expect(new Set(asked.flat())).toEqual(new Set(ids(skills)))
  })

  test.each(['infrastructure-manager', 'security-manager', 'head-of-it', 'ciso', 'cio'])(
    'whoever leads as %s keeps three technical skills at level 3 or more',
    (id) => {
      const technical = ids(skills.filter((skill) => skill.depth === 'technical'))
      const deep = Object.entries(requires(id)).filter(([skill, level]) => technical.includes(skill) && level >= 3)

      expect(deep.length).toBeGreaterThanOrEqual(3)
    },
  )

  test('every role that leads states its hands-on floor, and asks for the skills that fill it', () => {
    const depthOf = new Map(skills.map(({ id, depth }) => [id, depth]))
    const leading = roles.filter(({ line }) => line === 'leadership')
    const fills = ({ requires, depthFloor = { skills: Infinity, level: 7 } }: (typeof roles)[number]) =>
      Object.entries(requires).filter(
        ([skill, level]) => depthOf.get(skill) === 'technical' && level >= depthFloor.level,
      ).length >= depthFloor.skills

    expect(leading.length).toBeGreaterThanOrEqual(10)
    expect(ids(leading.filter((role) => !fills(role)))).toEqual([])
    expect(ids(roles.filter((role) => role.line === 'technical' && role.depthFloor))).toEqual([])
  })

  test('some skills ask for more than one piece, one signature or any age', () => {
    expect(skills.filter(({ proof }) => proof).length).toBeGreaterThanOrEqual(5)
  })

  test('every certification names its issuer, its exam and its source', () => {
    const nameless = ofKind('certification').filter(
      ({ certificate }) => !certificate?.issuer || !certificate.code || !certificate.source.startsWith('https://'),
    )
    expect(ids(nameless)).toEqual([])
  })
})

describe('the starter catalogue agrees with itself', () => {
  test.each([
    ['framework', ids(frameworks)],
    ['skill', ids(skills)],
    ['role', ids(roles)],
    ['activity', ids(activities)],
  ])('no id of a %s is used twice', (_, all) => {
    expect(all.filter((id, at) => all.indexOf(id) !== at)).toEqual([])
  })

  test('whatever is referred to exists', () => {
    const levels: Levels[] = [...roles.map((role) => role.requires), ...activities.flatMap((a) => [a.raises, a.needs])]
    const identifiers = [...skills, ...roles].flatMap((entry) => entry.identifiers ?? [])
    const unknown = (known: string[], named: string[]) => named.filter((id) => !known.includes(id))

    expect(unknown(ids(skills), levels.flatMap(Object.keys))).toEqual([])
    expect(unknown(ids(roles), ids(roles.flatMap((role) => role.from.map((id) => ({ id })))))).toEqual([])
    expect(
      unknown(
        ids(activities),
        activities.flatMap((activity) => activity.after ?? []),
      ),
    ).toEqual([])
    expect(
      unknown(
        ids(frameworks),
        identifiers.map((identifier) => identifier.framework),
      ),
    ).toEqual([])
  })

  test('every rotation has whole hours in every week, and nothing else has the pace of a rotation', () => {
    const uneven = activities.filter(({ rotation, hours }) => rotation && hours % rotation.weeks !== 0)

    expect(ids(uneven)).toEqual([])
    expect(ids(activities.filter(({ rotation }) => rotation))).toEqual(ids(ofKind('rotation')))
  })

  test('every activity raises something above what it needs', () => {
    const idle = activities.filter(({ raises, needs }) =>
      Object.entries(raises).every(([skill, level]) => (needs[skill] ?? 0) >= level),
    )
    expect(ids(idle)).toEqual([])
  })
})

describe('the starter catalogue leads on', () => {
  test('every role can be reached from at least two others', () => {
    expect(ids(roles.filter((role) => new Set(role.from).size < 2))).toEqual([])
  })

  test.each(moves)('$from → $to: whichever single activity is left out, another way remains', ({ from, to, way }) => {
    expect(leadsTo(requires(from), requires(to), way)).toBe(true)

    // Only what is on this way can be missed: without anything else, this way is still there.
    const missed = way.filter((left) => {
      const others = activities.filter((activity) => activity !== left)
      return !leadsTo(requires(from), requires(to), others)
    })
    expect(ids(missed)).toEqual([])
  })

  test.each(moves.filter(({ to }) => !toFrontLine(to)))(
    '$from → $to: there is a way of 150 to 1,000 hours',
    ({ way }) => {
      expect(hoursOf(way)).toBeGreaterThanOrEqual(150)
      expect(hoursOf(way)).toBeLessThanOrEqual(1_000)
    },
  )

  test('from the service desk to the cloud there is a way of about two years at 5 hours a week', () => {
    const move = moves.find(({ from, to }) => from === 'service-desk-analyst' && to === 'cloud-engineer')

    expect(hoursOf(move?.way ?? [])).toBeGreaterThanOrEqual(350)
    expect(hoursOf(move?.way ?? [])).toBeLessThanOrEqual(600)
  })
})
