import type { PriyasWorld } from '../support/priyas-world'

/** What each persona finds at an address of Priya's world; whoever is not named finds nothing: 404. */
export type Row = {
  surface: string
  path: (world: PriyasWorld) => string
  /** Who reads something of Priya's there. */
  shows?: readonly string[]
  /** Who finds the page, and nothing of Priya's on it. */
  plain?: readonly string[]
  /** Who is led on to another page. */
  leads?: readonly string[]
  /** Who is told that they may not. */
  forbids?: readonly string[]
  /** Whoever has the address reads it, signed in or not. */
  isPublic?: boolean
}

const those = (names: string): readonly string[] => names.split(' ')
const everyone = those('priya marcus ingrid helen viktor tomas amara')
const except = (names: readonly string[]) => everyone.filter((name) => !names.includes(name))
const inSight = those('priya marcus ingrid helen')
const carers = those('marcus ingrid helen')
const reviewers = those('marcus ingrid')
const pair = those('priya marcus')
const only = (surface: string, path: Row['path'], shows: readonly string[]): Row => ({ surface, path, shows })
/** Everyone has such a page of their own; something of Priya's is on that of those who are named. */
const own = (surface: string, path: Row['path'], shows: readonly string[]): Row => ({
  surface,
  path,
  shows,
  plain: except(shows),
})
const open = (surface: string, path: Row['path']): Row => ({ surface, path, isPublic: true })

export const rows: readonly Row[] = [
  own('page /projects', () => '/projects', inSight),
  { surface: 'page /projects/new', path: () => '/projects/new', plain: everyone },
  own('page /projects/learn', () => '/projects/learn?skill=networking&level=2', inSight),
  only('page /projects/[projectId]', ({ project }) => `/projects/${project}`, inSight),

  own('page /my/evidence', () => '/my/evidence', ['priya']),
  own('page /my/evidence/new', ({ goal }) => `/my/evidence/new?goal=${goal}`, ['priya']),
  {
    surface: 'page /my/evidence/[evidenceId]',
    path: ({ waiting }) => `/my/evidence/${waiting}`,
    shows: ['priya'],
    leads: carers,
  },
  only('page /my/evidence/[evidenceId]/change', ({ waiting }) => `/my/evidence/${waiting}/change`, ['priya']),
  only('handler /evidence/files/[hash]', ({ file }) => `/evidence/files/${file}`, inSight),
  { surface: 'handler /evidence/drafts', path: () => '/evidence/drafts?about=new', plain: everyone },
  { surface: 'handler /evidence/skills/[skillId]', path: () => '/evidence/skills/linux', plain: everyone },

  only('page /mentoring/queue', () => '/mentoring/queue', reviewers),
  only('page /mentoring/queue/[evidenceId]', ({ waiting }) => `/mentoring/queue/${waiting}`, reviewers),
  { surface: 'page /admin/ledger', path: () => '/admin/ledger', plain: ['amara'] },
  {
    surface: 'handler /admin/ledger/export',
    path: () => '/admin/ledger/export',
    shows: ['amara'],
    forbids: except(['amara']),
  },

  own('page /my/mentoring', () => '/my/mentoring', ['priya']),
  { surface: 'page /my/mentoring/wishes', path: () => '/my/mentoring/wishes', plain: everyone },
  { surface: 'page /mentoring/terms', path: () => '/mentoring/terms', plain: everyone },
  { surface: 'page /mentoring/offers', path: () => '/mentoring/offers', plain: everyone },
  {
    surface: 'page /conversations/[mentorshipId]',
    path: ({ mentorship }) => `/conversations/${mentorship}`,
    leads: pair,
  },
  {
    surface: 'page /conversations/[mentorshipId]/new',
    path: ({ mentorship }) => `/conversations/${mentorship}/new`,
    plain: pair,
  },
  only(
    'page /conversations/[mentorshipId]/[meetingId]',
    ({ mentorship, meeting }) => `/conversations/${mentorship}/${meeting}`,
    pair,
  ),
  {
    surface: 'page /conversations/[mentorshipId]/check-in',
    path: ({ mentorship }) => `/conversations/${mentorship}/check-in`,
    leads: pair,
  },
  { surface: 'page /check-ins/[checkInId]', path: ({ checkIn }) => `/check-ins/${checkIn}`, plain: pair },
  // Whoever administers finds the way to a first programme there.
  { surface: 'page /programmes', path: () => '/programmes', shows: ['helen'], plain: ['amara'] },
  { surface: 'page /programmes/new', path: () => '/programmes/new', plain: ['helen', 'amara'] },
  only('page /programmes/[programmeId]', () => '/programmes/cloud-2027', ['helen']),
  only('page /programmes/[programmeId]/standard', () => '/programmes/cloud-2027/standard', ['helen']),
  // No draft is begun: its page leads to what is in use, and there is nothing to edit.
  {
    surface: 'page /programmes/[programmeId]/standard/edit',
    path: () => '/programmes/cloud-2027/standard/edit',
    leads: ['helen'],
  },
  {
    surface: 'page /programmes/[programmeId]/standard/edit/[section]',
    path: () => '/programmes/cloud-2027/standard/edit/about',
  },
  {
    surface: 'page /programmes/[programmeId]/standard/workbook',
    path: () => '/programmes/cloud-2027/standard/workbook',
    plain: ['helen'],
  },
  only('page /programmes/[programmeId]/hosts', () => '/programmes/cloud-2027/hosts', ['helen']),
  {
    surface: 'page /programmes/[programmeId]/hosts/new',
    path: () => '/programmes/cloud-2027/hosts/new',
    plain: ['helen'],
  },
  only('page /programmes/[programmeId]/hosts/[hostId]', () => '/programmes/cloud-2027/hosts/desk', ['helen']),
  only('page /hosts/[hostId]', () => '/hosts/desk', ['priya', 'helen']),
  {
    surface: 'page /programmes/[programmeId]/mentors',
    path: () => '/programmes/cloud-2027/mentors',
    plain: ['helen'],
  },
  // Nobody has drawn up pairs, so there is no choice to make for anyone; not even its manager finds one.
  { surface: 'page /programmes/[programmeId]/mentors/[learnerId]', path: () => '/programmes/cloud-2027/mentors/priya' },

  only('page /cohorts/[cohortId]', () => '/cohorts/cohort-a', ['helen']),
  only('page /cohorts/[cohortId]/rotation', () => '/cohorts/cohort-a/rotation', ['helen']),
  only('page /cohorts/[cohortId]/rotation/draw-up', () => '/cohorts/cohort-a/rotation/draw-up', ['helen']),
  only('page /cohorts/[cohortId]/rotation/[scheduleId]', () => '/cohorts/cohort-a/rotation/cohort-a-schedule-1', [
    'helen',
  ]),
  {
    surface: 'handler /cohorts/[cohortId]/rotation/[scheduleId]/progress',
    path: () => '/cohorts/cohort-a/rotation/cohort-a-schedule-1/progress',
    plain: ['helen'],
  },
  only('page /cohorts/[cohortId]/rotation/print', () => '/cohorts/cohort-a/rotation/print', ['helen']),
  only('handler /cohorts/[cohortId]/rotation/export/[format]', () => '/cohorts/cohort-a/rotation/export/csv', [
    'helen',
  ]),
  // What others changed about Priya's time is told to her alone, and nobody's check-in to anybody else.
  own('page /my/hours', () => '/my/hours', ['priya']),
  { surface: 'handler /my/hours/export.csv', path: () => '/my/hours/export.csv', plain: everyone },
  { surface: 'page /hours', path: () => '/hours', plain: everyone },
  own('page /my/forecasts', () => '/my/forecasts', ['priya']),
  { surface: 'handler /my/forecasts/progress', path: () => '/my/forecasts/progress', plain: everyone },
  own('page /my/calendar', () => '/my/calendar', ['priya']),
  open('handler /calendar/[token]/journeywork.ics', ({ calendar }) => calendar),
  { surface: 'page /my/strain', path: () => '/my/strain', plain: everyone },
  own('page /my/protected-time', () => '/my/protected-time', ['priya']),
  { surface: 'page /team', path: () => '/team', leads: ['ingrid'], plain: except(['ingrid']) },
  { surface: 'page /team/[teamId]', path: () => '/team/service-desk', plain: ['ingrid'] },
  { surface: 'handler /team/[teamId]/mix.csv', path: () => '/team/service-desk/mix.csv', plain: ['ingrid'] },
  { surface: 'page /team/[teamId]/terms', path: () => '/team/service-desk/terms', plain: ['ingrid'] },
  only('page /team/[teamId]/protected-time', () => '/team/service-desk/protected-time', ['ingrid']),
  { surface: 'page /team/[teamId]/tickets', path: () => '/team/service-desk/tickets', plain: ['ingrid'] },
  { surface: 'page /team/[teamId]/tickets/import', path: () => '/team/service-desk/tickets/import', plain: ['ingrid'] },
  { surface: 'page /team/[teamId]/tickets/imports/[importId]', path: () => '/team/service-desk/tickets/imports/none' },
  {
    surface: 'handler /team/[teamId]/tickets/import/example',
    path: () => '/team/service-desk/tickets/import/example',
    plain: ['ingrid'],
  },
  {
    surface: 'handler /team/[teamId]/tickets/imports/[importId]/left-out',
    path: () => '/team/service-desk/tickets/imports/none/left-out',
  },
  only('page /team/[teamId]/automation', () => '/team/service-desk/automation', ['ingrid']),
  { surface: 'page /team/[teamId]/automation/new', path: () => '/team/service-desk/automation/new', plain: ['ingrid'] },
  only(
    'page /team/[teamId]/automation/[opportunityId]',
    ({ opportunity }) => `/team/service-desk/automation/${opportunity}`,
    ['ingrid'],
  ),
  {
    surface: 'handler /team/[teamId]/automation/progress',
    path: () => '/team/service-desk/automation/progress',
    plain: ['ingrid'],
  },
  only('page /my/rotations', () => '/my/rotations', ['priya']),
  only('page /my/rotations/wishes', () => '/my/rotations/wishes', ['priya']),
  {
    surface: 'page /programmes/[programmeId]/cohorts/new',
    path: () => '/programmes/cloud-2027/cohorts/new',
    plain: ['helen'],
  },
  only('page /cohorts/[cohortId]/change', () => '/cohorts/cohort-a/change', ['helen']),
  only('page /cohorts/[cohortId]/people', () => '/cohorts/cohort-a/people', ['helen']),
  only('page /cohorts/[cohortId]/people/[personId]', () => '/cohorts/cohort-a/people/priya', ['helen']),
  only('page /cohorts/[cohortId]/seats', () => '/cohorts/cohort-a/seats', ['helen']),
  only('page /cohorts/[cohortId]/wishes', () => '/cohorts/cohort-a/wishes', ['helen']),
  only('page /cohorts/[cohortId]/import', () => '/cohorts/cohort-a/import', ['helen']),
  only('handler /cohorts/[cohortId]/import/example/[file]', () => '/cohorts/cohort-a/import/example/invented.csv', [
    'helen',
  ]),
  only('page /cohorts/[cohortId]/imports', () => '/cohorts/cohort-a/imports', ['helen']),
  only('page /cohorts/[cohortId]/imports/[importId]', () => '/cohorts/cohort-a/imports/import-a', ['helen']),

  // Whoever has no plan yet begins with one.
  { surface: 'page /my', path: () => '/my', shows: ['priya'], leads: except(['priya']) },
  own('page /my/skills', () => '/my/skills', ['priya']),
  own('page /my/readiness', () => '/my/readiness?role=cloud-engineer', ['priya']),
  {
    surface: 'page /mentoring/[personId]',
    path: () => '/mentoring/priya?view=readiness',
    shows: carers,
    leads: ['priya'],
  },

  own('page /my/portfolio', () => '/my/portfolio', ['priya']),
  {
    surface: 'page /my/portfolio/experiences/new',
    path: () => '/my/portfolio/experiences/new',
    plain: everyone,
  },
  only('page /my/portfolio/experiences/[experienceId]', ({ experience }) => `/my/portfolio/experiences/${experience}`, [
    'priya',
  ]),
  { surface: 'handler /my/portfolio/pdf', path: () => '/my/portfolio/pdf', plain: everyone },
  open('page /portfolio/[token]', ({ share }) => share),
  open('handler /portfolio/[token]/pdf', ({ share }) => `${share}/pdf`),
  open('page /witness/[token]', ({ witness }) => witness),
  open('page /witness/answered', () => '/witness/answered'),

  open('page /badges/verify', () => '/badges/verify'),
  open('page /badges/[badgeId]', ({ badge }) => `/badges/${badge}`),
  open('handler /badges/[badgeId]/credential', ({ badge }) => `/badges/${badge}/credential`),
  open('handler /badges/[badgeId]/badge.png', ({ badge }) => `/badges/${badge}/badge.png`),
  open('handler /badges/[badgeId]/badge.svg', ({ badge }) => `/badges/${badge}/badge.svg`),
  open('handler /badges/issuer', () => '/badges/issuer'),
  open('handler /badges/status', () => '/badges/status'),
]
