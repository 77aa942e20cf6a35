import { expect, test } from 'vitest'
import { retireEntry } from '@/lib/catalog/commands/retire-entry'
import { countEntries, findActivities, findRoles, findSkills } from '@/lib/catalog/search'
import { showActivity } from '@/lib/catalog/show-activity'
import { showCertifications } from '@/lib/catalog/show-certifications'
import { showRole } from '@/lib/catalog/show-role'
import { showSkill } from '@/lib/catalog/show-skill'
import { amara, inWorld, priya } from '../support/world'

const idsOf = ({ rows }: { rows: readonly { id: string }[] }) => rows.map(({ id }) => id)

test('every word must occur, in any order and case', () =>
  inWorld(async (as) => {
    expect(idsOf(await findActivities(as(priya), { search: 'SHELL linux', page: 1 }))).toEqual(['course-linux'])
    expect(idsOf(await findActivities(as(priya), { search: 'linux nowhere', page: 1 }))).toEqual([])
  }))

test('exam codes and issuers are found; marks of a pattern are only marks', () =>
  inWorld(async (as) => {
    expect(idsOf(await findActivities(as(priya), { search: 'ex-100', page: 1 }))).toEqual(['certification-cloud'])
    expect((await findActivities(as(priya), { search: '%', page: 1 })).total).toBe(0)
    expect((await findRoles(as(priya), { search: '_', page: 1 })).total).toBe(0)
  }))

test('a title that begins with the word stands before one that only holds it', () =>
  inWorld(async (as) => {
    const found = await findActivities(as(priya), { search: 'cloud', page: 1 })

    expect(idsOf(found).slice(0, 2)).toEqual(['certification-cloud', 'rotation-cloud'])
  }))

test('kinds, areas, lines and raised skills narrow what is found', () =>
  inWorld(async (as) => {
    const all = { search: '', page: 1 }

    expect(idsOf(await findActivities(as(priya), { ...all, kind: 'rotation' }))).toEqual(['rotation-cloud'])
    expect(idsOf(await findActivities(as(priya), { ...all, skill: 'networking' }))).toEqual(['course-networking'])
    expect(idsOf(await findSkills(as(priya), { ...all, area: 'cloud' }))).toEqual(['cloud-platforms'])
    expect((await findRoles(as(priya), { ...all, line: 'leadership' })).total).toBe(0)
  }))

test('what is retired is found only among the retired, and counts no more', () =>
  inWorld(async (as) => {
    await retireEntry(as(amara), { kind: 'activity', id: 'course-linux', retired: true })

    expect((await findActivities(as(priya), { search: 'course-linux', page: 1 })).total).toBe(0)
    expect((await findActivities(as(priya), { search: 'course-linux', page: 1, retired: true })).total).toBe(1)
    expect((await countEntries(as(priya))).activities['course']).toBe(1)
    expect((await showActivity(as(priya), 'course-linux', {}))?.retiredAt).not.toBeNull()
  }))

test('a role shows what is missing to whom, what builds it, and where it comes from', () =>
  inWorld(async (as) => {
    const view = await showRole(as(priya), 'cloud-engineer', { linux: { claimed: 1 }, networking: { attested: 2 } })

    expect(view?.required.map(({ skillId, missing }) => [skillId, missing])).toEqual([
      ['cloud-platforms', 3],
      ['linux', 1],
      ['networking', 0],
    ])
    expect(view?.missingLevels).toBe(4)
    // Linux 2: the course has 40 hours, self-study 44.
    expect(view?.required[1]?.builtBy.map(({ id }) => id)).toEqual(['course-linux', 'self-study-linux'])
    expect(view?.comesFrom.map(({ id }) => id)).toEqual(['service-desk-analyst'])
    expect((await showRole(as(priya), 'service-desk-analyst', {}))?.leadsTo.map(({ id }) => id)).toEqual([
      'cloud-engineer',
    ])
  }))

test('a skill shows who needs it and what raises it, by level', () =>
  inWorld(async (as) => {
    const view = await showSkill(as(priya), 'cloud-platforms')

    expect(view?.neededBy).toMatchObject([{ id: 'cloud-engineer', level: 3 }])
    expect(view?.raisedBy.map(({ level, activities }) => [level, activities.map(({ id }) => id)])).toEqual([
      [2, ['certification-cloud']],
      [3, ['rotation-cloud']],
    ])
  }))

test('for a role, certifications tell which levels they reach and which none does', () =>
  inWorld(async (as) => {
    const view = await showCertifications(as(priya), { search: '', role: 'cloud-engineer' }, () => undefined)

    expect(view.rows.map(({ id }) => id)).toEqual(['certification-cloud'])
    expect(view.role?.coverage).toContainEqual({ skillId: 'cloud-platforms', level: 3, reaching: [], highest: 2 })
    expect(view.role?.coverage).toContainEqual({ skillId: 'linux', level: 2, reaching: [], highest: 0 })
  }))

test.each(['no-such', '__proto__', "'; drop table roles; --", ''])('there is no entry “%s”', (id) =>
  inWorld(async (as) => {
    expect(await showRole(as(priya), id, {})).toBeUndefined()
    expect(await showSkill(as(priya), id)).toBeUndefined()
    expect(await showActivity(as(priya), id, {})).toBeUndefined()
  }),
)
