import { eq } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { events, projectParts, projects } from '@/db/schema'
import { addPart } from '@/lib/projects/commands/add-part'
import { attachGoal } from '@/lib/projects/commands/attach-goal'
import { editProject } from '@/lib/projects/commands/edit-project'
import { endProject } from '@/lib/projects/commands/end-project'
import { leavePart } from '@/lib/projects/commands/leave-part'
import { startProject } from '@/lib/projects/commands/start-project'
import { editProjectForm, startProjectForm } from '@/lib/projects/form-input'
import { startProjectInput } from '@/lib/projects/input'
import { findProject, goalsOf, goalsOfProject, openGoalsOf, projectsInSight } from '@/lib/projects/queries'
import { showProject } from '@/lib/projects/show-project'
import { showLearners, showProjects } from '@/lib/projects/show-projects'
import { amara, helen, ingrid, inWorld, marcus, priya, rival, tomas } from '../support/world'
import { goalIn, goalOf, priyaSetsOut, rollout, rolloutOf, valueOf } from './work'

test.each([marcus, priya, ingrid, helen])(
  '$name sees the project, for they began it, work in it or look after who does',
  (one) =>
    inWorld(async (as) => {
      const { projectId } = await rolloutOf(as)
      expect(await findProject(as(one), projectId)).toMatchObject({
        name: 'Branch office rollout',
        begunBy: 'Marcus Webb',
        people: [{ id: priya.id, name: 'Priya Nair', part: 'Sets up the switches' }],
        skills: [
          { title: 'Linux', level: 2 },
          { title: 'Networking', level: 3 },
        ],
      })
      expect(await projectsInSight(as(one))).toMatchObject([{ id: projectId }])
    }),
)

test.each([tomas, rival, amara])(
  'to $name the project does not exist, and nothing that they send changes it',
  (outsider) =>
    inWorld(async (as, db) => {
      const { projectId, partId } = await goalOf(as)
      const before = await db.select().from(projects)
      expect(await findProject(as(outsider), projectId)).toBeUndefined()
      expect(await showProject(as(outsider), projectId)).toBeUndefined()
      expect(await projectsInSight(as(outsider))).toEqual([])
      expect(await showProjects(as(outsider), undefined)).toMatchObject({ total: 0, goals: [] })
      expect(await showLearners(as(outsider), { skillId: 'networking', level: 1 })).toEqual({
        taught: [],
        projects: [],
      })
      expect(await goalsOf(as(outsider), priya.id)).toEqual([])
      expect(await openGoalsOf(as(outsider), priya.id)).toEqual([])
      expect(await goalsOfProject(as(outsider), projectId)).toEqual([])

      const notFound = { ok: false, refusal: { code: 'not-found' } }
      const { skills, ...about } = rollout
      expect(await editProject(as(outsider), { projectId, version: 1, ...about, skills })).toMatchObject(notFound)
      expect(await endProject(as(outsider), { projectId, ended: true })).toMatchObject(notFound)
      expect(await addPart(as(outsider), { projectId, personId: outsider.id, part: 'Helps' })).toMatchObject(notFound)
      expect(await leavePart(as(outsider), { projectId, partId })).toMatchObject(notFound)
      expect(await db.select().from(projects)).toEqual(before)
    }),
)

test('whoever has a part sees the others’ names and parts, and nobody’s goals but their own', () =>
  inWorld(async (as) => {
    const { projectId } = await goalOf(as)
    await addPart(as(marcus), { projectId, personId: marcus.id, part: 'Leads the work' })
    const seen = await showProject(as(priya), projectId)
    expect(seen?.parts.map(({ name, part }) => [name, part])).toEqual([
      ['Marcus Webb', 'Leads the work'],
      ['Priya Nair', 'Sets up the switches'],
    ])
    expect(seen?.goals).toMatchObject([{ isMine: true, state: 'open', canDrop: false }])
    expect(JSON.stringify(seen)).not.toContain('@')
  }))

test('someone in a project who looks after nobody there sees who works in it, and none of their goals', () =>
  inWorld(async (as, db) => {
    const { projectId } = await goalOf(as)
    const place = { id: 'tomas-helps', projectId, personId: tomas.id, part: 'Helps', addedBy: tomas.id }
    await db.insert(projectParts).values({ ...place, addedAt: new Date('2027-01-04T09:00:00Z') })
    const seen = await showProject(as(tomas), projectId)

    expect(seen).toMatchObject({
      goals: [],
      suggestions: [],
      canEdit: false,
      parts: [{ name: 'Priya Nair' }, { isMe: true }],
    })
    expect(seen?.parts.every(({ canAttach }) => !canAttach)).toBe(true)
    const { skills, ...about } = rollout
    await expect(editProject(as(tomas), { projectId, version: 1, ...about, skills })).rejects.toThrow('project.edit')
    await expect(endProject(as(tomas), { projectId, ended: true })).rejects.toThrow('project.edit')
    const priyas = seen?.parts.find(({ id }) => id === priya.id)?.partId ?? ''
    await expect(leavePart(as(tomas), { projectId, partId: priyas })).rejects.toThrow('plan.read')
    expect(await leavePart(as(tomas), { projectId, partId: 'tomas-helps' })).toMatchObject({ ok: true })
    expect(await findProject(as(tomas), projectId)).toBeUndefined()
  }))

test('a part goes to oneself or to someone whom one looks after, once', () =>
  inWorld(async (as) => {
    const { projectId } = await rolloutOf(as)
    for (const stranger of [tomas, rival])
      expect(await addPart(as(marcus), { projectId, personId: stranger.id, part: 'Helps' })).toMatchObject({
        refusal: { code: 'not-found', fields: { personId: expect.stringContaining('look after') } },
      })
    expect(await addPart(as(marcus), { projectId, personId: priya.id, part: 'Again' })).toMatchObject({
      refusal: { code: 'conflict', message: 'Priya Nair has a part in it already.' },
    })
    expect(await addPart(as(ingrid), { projectId, personId: ingrid.id, part: 'Sponsors it' })).toMatchObject({
      ok: true,
    })
    // An administrator knows of everyone, and looks after nobody.
    const own = valueOf(await startProject(as(amara), rollout))
    expect(await addPart(as(amara), { ...own, personId: priya.id, part: 'Helps' })).toMatchObject({ ok: false })
  }))

test('leaving a project drops the goals that are open in it, and the way back is a new part', () =>
  inWorld(async (as) => {
    const { projectId, partId } = await goalOf(as)
    expect(await leavePart(as(priya), { projectId, partId })).toMatchObject({ ok: true, value: { dropped: 1 } })
    expect(await leavePart(as(marcus), { projectId, partId })).toMatchObject({ refusal: { code: 'not-found' } })
    expect(await goalsOf(as(priya), priya.id)).toMatchObject([{ ending: 'dropped' }])
    expect(await openGoalsOf(as(marcus), priya.id)).toEqual([])
    expect(await addPart(as(marcus), { projectId, personId: priya.id, part: 'Back again' })).toMatchObject({ ok: true })
  }))

test('a stale form is refused with who changed what, and what it would have changed stays', () =>
  inWorld(async (as) => {
    const { projectId } = await rolloutOf(as)
    const form = { ...rollout, projectId, version: 1 }
    expect(await editProject(as(ingrid), { ...form, purpose: 'Three offices.', to: null })).toMatchObject({ ok: true })
    expect(await editProject(as(marcus), { ...form, name: 'Another name' })).toMatchObject({
      refusal: {
        code: 'stale',
        message: expect.stringContaining('Ingrid Solheim changed the purpose and the period meanwhile.'),
      },
    })
    expect(await findProject(as(marcus), projectId)).toMatchObject({
      name: rollout.name,
      purpose: 'Three offices.',
      version: 2,
    })
    // Nothing changed is no new version.
    const same = { ...form, purpose: 'Three offices.', to: null, version: 2 }
    expect(await editProject(as(marcus), same)).toMatchObject({ ok: true })
    expect(await findProject(as(marcus), projectId)).toMatchObject({ version: 2 })
  }))

test('a project that has ended takes nobody in, and its end can be taken back', () =>
  inWorld(async (as) => {
    const { projectId } = await goalOf(as)
    await endProject(as(marcus), { projectId, ended: true })
    expect(await addPart(as(ingrid), { projectId, personId: ingrid.id, part: 'Late' })).toMatchObject({
      refusal: { code: 'conflict', message: expect.stringContaining('ended') },
    })
    expect(await openGoalsOf(as(priya), priya.id)).toHaveLength(1)
    expect(await showProjects(as(marcus), undefined)).toMatchObject({ running: [], over: [{ id: projectId }] })
    await endProject(as(marcus), { projectId, ended: false })
    expect(await findProject(as(marcus), projectId)).toMatchObject({ endedAt: null })
  }))

test('what happens to a project is in the history', () =>
  inWorld(async (as, db) => {
    const { projectId } = await goalOf(as)
    const rows = await db.select().from(events).where(eq(events.subjectId, projectId))
    expect(rows.map(({ action }) => action)).toEqual(['project.start', 'project.edit'])
  }))

test.each([
  ['a script', 'javascript:alert(1)'],
  ['a script in disguise', ' JaVaScRiPt:alert(1)'],
  ['data', 'data:text/html,<script>alert(1)</script>'],
  ['a file', 'file:///etc/passwd'],
  ['words', 'see the ticket'],
  ['nowhere', 'https://'],
])('a link that is %s is refused with the way out', (_what, url) => {
  const read = startProjectInput.safeParse({ ...rollout, url })
  expect(read.error?.issues).toMatchObject([{ path: ['url'], message: expect.stringContaining('https://') }])
})

test('a form is read as it was filled in: empty fields are open, rows without a skill say nothing', () => {
  const filled = { name: ' <script>alert(1)</script> ', purpose: 'For real.', url: '', from: '2027-01-04', to: '' }
  const rows = { 'skills.0.skill': 'networking', 'skills.0.level': '3', 'skills.4.skill': '', 'skills.4.level': '2' }
  expect(startProjectForm.parse({ ...filled, ...rows })).toEqual({
    // A name is text and stays text; pages escape it.
    name: '<script>alert(1)</script>',
    purpose: 'For real.',
    url: null,
    from: '2027-01-04',
    to: null,
    skills: { networking: 3 },
  })
  expect(startProjectForm.safeParse({ ...filled, to: '2027-01-03' }).error?.issues).toMatchObject([{ path: ['to'] }])
  expect(startProjectForm.safeParse({ ...filled, createdBy: 'viktor' }).success).toBe(false)
  expect(editProjectForm.safeParse({ ...filled, projectId: 'p', version: '1', endedAt: 'x' }).success).toBe(false)
})

test('a skill that the catalogue does not have is refused, by a project that is new or changed', () =>
  inWorld(async (as) => {
    const unknown = { ...rollout, skills: { 'no-such-skill': 2 } }
    expect(await startProject(as(marcus), unknown)).toMatchObject({
      refusal: { fields: { skills: expect.anything() } },
    })
    const { projectId } = await rolloutOf(as)
    expect(await editProject(as(marcus), { ...unknown, projectId, version: 1 })).toMatchObject({ ok: false })
  }))

test('who could learn a skill from work: those whose target asks for more than they hold, each with the level they need', () =>
  inWorld(async (as) => {
    await priyaSetsOut(as)
    const { projectId } = await rolloutOf(as)
    const asked = { skillId: 'networking', level: 3 }
    const learner = { person: { name: 'Priya Nair' }, now: 1, needed: 2, level: 2, role: 'Cloud engineer' }
    expect(await showLearners(as(marcus), asked)).toMatchObject({
      taught: [
        { title: 'Linux', level: 2 },
        { title: 'Networking', level: 3, projects: 1 },
      ],
      projects: [{ id: projectId, learners: [{ ...learner, canAttach: true, isMe: false }] }],
    })
    // Who manages the programme sees it and sets no goals; who learns sees it of themselves.
    expect((await showLearners(as(helen), asked)).projects[0]?.learners).toMatchObject([{ canAttach: false }])
    expect((await showLearners(as(priya), asked)).projects[0]?.learners).toMatchObject([
      { canAttach: false, isMe: true },
    ])
    // No project teaches it any higher, and cloud platforms nobody does.
    expect((await showLearners(as(marcus), { ...asked, level: 4 })).projects).toEqual([])
    expect((await showProjects(as(marcus), 'cloud-platforms')).running).toEqual([])
    expect((await showProjects(as(marcus), 'networking')).running).toHaveLength(1)
  }))

test('a project proposes what its people need and it could teach, the widest gap first, until it is a goal', () =>
  inWorld(async (as) => {
    await priyaSetsOut(as)
    const { projectId } = await rolloutOf(as)
    // Linux 2 of 0 is further than networking 2 of 1.
    const proposed = async () =>
      (await showProject(as(marcus), projectId))?.suggestions.map(({ skill, level, now }) => [skill, level, now])
    expect(await proposed()).toEqual([
      ['Linux', 2, 0],
      ['Networking', 2, 1],
    ])
    valueOf(await attachGoal(as(marcus), goalIn(projectId)))
    expect(await proposed()).toEqual([['Linux', 2, 0]])
  }))
