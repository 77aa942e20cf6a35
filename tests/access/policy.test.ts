import { expect, test } from 'vitest'
import type { Actor } from '@/lib/access/actor'
import { authorize, can, NotAllowed, policy, type Action } from '@/lib/access/policy'
import type { Person } from '@/lib/people/model'

const priya: Person = {
  id: 'priya',
  name: 'Priya Nair',
  email: 'priya@fernhill.example',
  state: 'active',
  mentorIds: ['marcus'],
  leadIds: ['ingrid'],
  programmeManagerIds: ['helen'],
}
const someone = (id: string, administrator = false): Actor => ({ id, name: id, administrator })

/** Priya in every shape in which the policy asks about her: herself, her project, her evidence, her mentorship, her programme, her hours. */
const subject = {
  ...priya,
  createdBy: 'priya',
  people: [priya],
  person: priya,
  askedIds: ['erik'],
  mentorId: 'marcus',
  learnerId: 'priya',
  managerIds: ['helen'],
  supervisorIds: ['dana'],
}

/** Who stands how to Priya, the subject of every question. */
const askers = {
  self: someone('priya'),
  mentor: someone('marcus'),
  lead: someone('ingrid'),
  manager: someone('helen'),
  asked: someone('erik'),
  supervisor: someone('dana'),
  stranger: someone('viktor'),
  administrator: someone('amara', true),
}
const actions = Object.keys(policy) as Action[] // the keys of a record that is not widened

test('who may do what to Priya', () => {
  const row = (cells: readonly string[]) =>
    cells
      .map((cell, index) => cell.padEnd(index ? 14 : 18))
      .join('')
      .trimEnd()
  const table = actions.map((action) =>
    row([action, ...Object.values(askers).map((asker) => (can(asker, action, subject) ? 'yes' : '-'))]),
  )

  expect([row(['', ...Object.keys(askers)]), ...table].join('\n')).toMatchInlineSnapshot(`
    "                  self          mentor        lead          manager       asked         supervisor    stranger      administrator
    plan.read         yes           yes           yes           yes           -             -             -             -
    plan.make         yes           -             -             -             -             -             -             -
    target.choose     yes           -             -             -             -             -             -             -
    terms.set         yes           -             -             -             -             -             -             -
    level.claim       yes           -             -             -             -             -             -             -
    level.recognise   -             yes           yes           yes           -             -             -             -
    progress.log      yes           -             -             -             -             -             -             -
    catalogue.read    yes           yes           yes           yes           yes           yes           yes           yes
    catalogue.edit    -             -             -             -             -             -             -             yes
    people.administer -             -             -             -             -             -             -             yes
    session.revoke    yes           -             -             -             -             -             -             -
    password.change   yes           -             -             -             -             -             -             -
    problem.solve     yes           yes           yes           yes           yes           yes           yes           yes
    project.read      yes           yes           yes           yes           yes           yes           yes           yes
    project.start     yes           yes           yes           yes           yes           yes           yes           yes
    project.edit      yes           yes           yes           yes           -             -             -             -
    goal.attach       -             yes           yes           -             -             -             -             -
    evidence.read     yes           yes           yes           yes           yes           -             -             -
    evidence.submit   yes           -             -             -             -             -             -             -
    evidence.review   -             yes           yes           -             yes           -             -             -
    evidence.ask      -             yes           yes           -             -             -             -             -
    sign-off.reopen   -             yes           yes           -             -             -             -             -
    ledger.export     -             -             -             -             -             -             -             yes
    check-in.open     yes           yes           -             -             -             -             -             -
    check-in.fill     yes           yes           -             -             -             -             -             -
    meeting.keep      yes           yes           -             -             -             -             -             -
    mentoring.offer   yes           -             -             -             -             -             -             -
    mentoring.wish    yes           -             -             -             -             -             -             -
    mentoring.answer  -             yes           -             -             -             -             -             -
    matching.draw-up  -             -             -             yes           -             -             -             -
    programme.start   -             -             -             yes           -             -             -             yes
    programme.manage  -             -             -             yes           -             -             -             -
    host.read         yes           yes           yes           yes           yes           yes           yes           yes
    cohort.manage     -             -             -             yes           -             -             -             -
    rotation.schedule -             -             -             yes           -             -             -             -
    rotation.read     yes           yes           yes           yes           -             -             -             -
    rotation.wish     yes           -             -             -             -             -             -             -
    rotation.swap     yes           -             -             -             -             -             -             -
    hours.write       yes           -             -             -             -             -             -             -
    hours.approve     -             -             yes           -             -             yes           -             -
    team.lead         -             -             yes           -             -             -             -             -
    protected-time.arrangeyes           -             -             -             -             -             -             -
    protected-time.cancelyes           -             yes           -             -             -             -             -
    exam.book         yes           -             -             -             -             -             -             -
    calendar.subscribeyes           -             -             -             -             -             -             -
    forecast.see      yes           -             -             -             -             -             -             -
    strain.say        yes           -             -             -             -             -             -             -
    portfolio.edit    yes           -             -             -             -             -             -             -
    badge.issue       yes           yes           yes           -             -             -             -             -
    badge.revoke      -             yes           yes           -             -             -             -             yes"
  `)
})

test('a mentor who has become someone’s own mentor in the table still recognises nobody’s level but others’', () => {
  const ownMentor = { ...priya, mentorIds: ['priya'] }

  expect(can(askers.self, 'level.recognise', ownMentor)).toBe(false)
})

test('an administrator who is also a mentor sees plans as the mentor, of those they mentor alone', () => {
  const both = someone('marcus', true)

  expect(can(both, 'plan.read', priya)).toBe(true)
  expect(can(both, 'plan.read', { ...priya, id: 'tomas', mentorIds: [], leadIds: [], programmeManagerIds: [] })).toBe(
    false,
  )
})

test('insisting on what is not allowed names who, what and to whom, for the history', () => {
  const insist = () => authorize(askers.stranger, 'plan.read', priya)

  expect(insist).toThrow(NotAllowed)
  expect(insist).toThrow('viktor may not plan.read to priya')
})
