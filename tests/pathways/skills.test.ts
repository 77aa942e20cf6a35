import { expect, test } from 'vitest'
import { chooseTarget } from '@/lib/pathways/commands/choose-target'
import { claimLevels } from '@/lib/pathways/commands/claim-levels'
import { makePlan } from '@/lib/pathways/commands/make-plan'
import { recogniseLevel } from '@/lib/ledger/commands/recognise-level'
import { showSkills } from '@/lib/pathways/show-skills'
import { inWorld, marcus, priya, rival } from '../support/world'

test('skills stand in groups: the gap by area with the widest first, what is reached, what is beside the target', () =>
  inWorld(async (as) => {
    await claimLevels(as(priya), { levels: { networking: 2, linux: 1, 'user-support': 3 } })
    await chooseTarget(as(priya), { roleId: 'cloud-engineer', wishedBy: null })
    const shown = await showSkills(as(priya), priya.id)

    // Missing: three levels of cloud platforms, one of Linux.
    expect(shown?.groups.map(({ title, skills }) => [title, skills.map(({ skillId }) => skillId)])).toEqual([
      ['Cloud', ['cloud-platforms']],
      ['Infrastructure', ['linux']],
      ['Reached', ['networking']],
      ['Beside the target', ['user-support']],
    ])
    expect(shown).toMatchObject({ reached: 1, needed: 3, gap: 4 })
  }))

test('claimed and attested stay apart, and history says who said what on which ground', () =>
  inWorld(async (as) => {
    await claimLevels(as(priya), { levels: { linux: 3 } })
    await recogniseLevel(as(marcus), {
      personId: priya.id,
      skillId: 'linux',
      level: 1,
      note: 'Ran the print servers for a year.',
    })
    await chooseTarget(as(priya), { roleId: 'cloud-engineer', wishedBy: null })
    const linux = (await showSkills(as(priya), priya.id))?.groups
      .flatMap(({ skills }) => skills)
      .find(({ skillId }) => skillId === 'linux')

    expect(linux).toMatchObject({ claimed: 3, attested: 1, target: 2, gap: 0 })
    expect(linux?.history.map(({ level, proof, statedBy, ground }) => [level, proof, statedBy, ground])).toEqual([
      [1, 'attested', 'Marcus Webb', 'prior-learning'],
      [3, 'claimed', 'Priya Nair', 'self-assessment'],
    ])
  }))

test('what raises a skill leads further than one is, and what the plan holds comes first', () =>
  inWorld(async (as) => {
    await claimLevels(as(priya), { levels: { networking: 1 } })
    await chooseTarget(as(priya), { roleId: 'cloud-engineer', wishedBy: null })
    await makePlan(as(priya), {})
    const skills = (await showSkills(as(priya), priya.id))?.groups.flatMap((group) => group.skills)
    const ways = (id: string) => skills?.find(({ skillId }) => skillId === id)?.raisedBy

    expect(ways('linux')?.map(({ id, inPlan }) => [id, inPlan])).toEqual([
      ['course-linux', true],
      ['self-study-linux', false],
    ])
    expect(ways('cloud-platforms')?.every(({ level }) => level > 0)).toBe(true)
  }))

test('a search finds skills beyond the target, and to outsiders nobody has skills', () =>
  inWorld(async (as) => {
    const found = await showSkills(as(priya), priya.id, 'user SUPPORT')
    expect(found?.groups).toMatchObject([{ title: 'Found', skills: [{ skillId: 'user-support' }] }])
    expect(await showSkills(as(rival), priya.id)).toBeUndefined()
  }))
