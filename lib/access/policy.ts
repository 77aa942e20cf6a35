import type { Evidenced } from '@/lib/evidence/model'
import type { Supervised } from '@/lib/hours/model'
import type { Mentored } from '@/lib/mentorship/model'
import type { Led, Person } from '@/lib/people/model'
import type { Managed } from '@/lib/programmes/model'
import type { Worked } from '@/lib/projects/model'
import type { Guarded } from '@/lib/protected-time/model'
import type { Actor } from './actor'

const isSelf = (actor: Actor, person: Pick<Person, 'id'>) => actor.id === person.id
const isMentorOf = (actor: Actor, person: Person) => person.mentorIds.includes(actor.id)
const isLeadOf = (actor: Actor, person: Person) => person.leadIds.includes(actor.id)
const isProgrammeManagerOf = (actor: Actor, person: Person) => person.programmeManagerIds.includes(actor.id)
const isAdministrator = (actor: Actor, _subject: object) => actor.administrator
const manages = (actor: Actor, { managerIds }: Managed) => managerIds.includes(actor.id)
const leads = (actor: Actor, { leadIds }: Led) => leadIds.includes(actor.id)
const isAnyone = (_actor: Actor, _subject: object) => true

const looksAfter = (actor: Actor, person: Person) =>
  !isSelf(actor, person) &&
  (isMentorOf(actor, person) || isLeadOf(actor, person) || isProgrammeManagerOf(actor, person))

/** Whoever knows the work: mentors and leads judge and set goals, programme managers do not. */
const guides = (actor: Actor, person: Person) =>
  !isSelf(actor, person) && (isMentorOf(actor, person) || isLeadOf(actor, person))

/** Everything anyone may do, and to whom. Nothing else in the product decides this. */
export const policy = {
  'plan.read': (actor: Actor, person: Person) => isSelf(actor, person) || looksAfter(actor, person),
  'plan.make': isSelf,
  'target.choose': isSelf,
  'terms.set': isSelf,
  'level.claim': isSelf,
  'level.recognise': looksAfter,
  'progress.log': isSelf,
  'catalogue.read': isAnyone,
  'catalogue.edit': isAdministrator,
  'people.administer': isAdministrator,
  'session.revoke': isSelf,
  'password.change': isSelf,
  'problem.solve': isAnyone,

  'project.read': isAnyone, // of what is in sight: whose work it is decides that
  'project.start': isAnyone,
  'project.edit': (actor: Actor, project: Worked) =>
    project.createdBy === actor.id || project.people.some((person) => looksAfter(actor, person)),
  'goal.attach': guides,
  'evidence.read': (actor: Actor, { person, askedIds }: Evidenced) =>
    isSelf(actor, person) || looksAfter(actor, person) || askedIds.includes(actor.id),
  'evidence.submit': isSelf,
  'evidence.review': (actor: Actor, { person, askedIds }: Evidenced) =>
    !isSelf(actor, person) && (guides(actor, person) || askedIds.includes(actor.id)),
  /** A colleague who is asked judges; whom else to ask is for those who guide the person. */
  'evidence.ask': guides,
  'sign-off.reopen': guides,
  'ledger.export': isAdministrator,
  'check-in.open': (actor: Actor, person: Person) => isSelf(actor, person) || isMentorOf(actor, person),
  'check-in.fill': (actor: Actor, { mentorId, learnerId }: Mentored) => [mentorId, learnerId].includes(actor.id),
  'meeting.keep': (actor: Actor, { mentorId, learnerId }: Mentored) => [mentorId, learnerId].includes(actor.id),
  'mentoring.offer': isSelf,
  'mentoring.wish': isSelf,
  'mentoring.answer': (actor: Actor, { mentorId }: Mentored) => mentorId === actor.id,
  'matching.draw-up': manages,
  /** Whoever manages a programme already may begin another; the first is begun by an administrator. */
  'programme.start': (actor: Actor, { managerIds }: Managed) => actor.administrator || managerIds.includes(actor.id),
  'programme.manage': manages,
  'host.read': isAnyone, // of what is in sight: those who manage, supervise, or are enrolled
  'cohort.manage': manages,
  'rotation.schedule': manages,
  'rotation.read': (actor: Actor, person: Person) => isSelf(actor, person) || looksAfter(actor, person),
  'rotation.wish': isSelf,
  'rotation.swap': isSelf,

  'hours.write': isSelf,
  /** Whoever supervises the work approves its hours: a lead of the team, or the supervisor of the host; never oneself. */
  'hours.approve': (actor: Actor, { person, supervisorIds }: Supervised) =>
    !isSelf(actor, person) && (isLeadOf(actor, person) || supervisorIds.includes(actor.id)),
  'team.lead': leads,
  'protected-time.arrange': isSelf,
  /** A lead may need someone's block, and then answers for it. */
  'protected-time.cancel': (actor: Actor, { id, leadIds }: Guarded) => actor.id === id || leadIds.includes(actor.id),
  'exam.book': isSelf,
  'calendar.subscribe': isSelf,
  'forecast.see': isSelf,
  'strain.say': isSelf,

  'portfolio.edit': isSelf,
  'badge.issue': (actor: Actor, person: Person) => isSelf(actor, person) || guides(actor, person),
  'badge.revoke': (actor: Actor, person: Person) => guides(actor, person) || isAdministrator(actor, person),
} satisfies Record<string, (actor: Actor, subject: never) => boolean>

export type Action = keyof typeof policy
export type SubjectOf<A extends Action> = Parameters<(typeof policy)[A]>[1]

/** Raised when someone asks for what they may see but not do; `action()` and `endpoint()` turn it into a refusal. */
export class NotAllowed extends Error {
  constructor(
    readonly actor: Actor,
    readonly action: Action,
    /** What it was to be done to, for the history; empty for what has no id. */
    readonly subjectId: string,
  ) {
    super(`${actor.id} may not ${action}${subjectId && ` to ${subjectId}`}`)
  }
}

/** May this person do this, to this subject? The interface asks the same question to decide what to show. */
export function can<A extends Action>(actor: Actor, action: A, subject: SubjectOf<A>): boolean {
  // The table pairs every action with a predicate on exactly its subject; TypeScript cannot follow that through the index.
  return (policy[action] as (actor: Actor, subject: SubjectOf<A>) => boolean)(actor, subject)
}

/** Insists that this person may do this to this subject. */
export function authorize<A extends Action>(actor: Actor, action: A, subject: SubjectOf<A>): void {
  if (!can(actor, action, subject)) throw new NotAllowed(actor, action, idOf(subject))
}

const idOf = (subject: object): string => ('id' in subject && typeof subject.id === 'string' ? subject.id : '')
