import { badgeSurfaces } from './surfaces/badges'
import { cohortSurfaces } from './surfaces/cohorts'
import { evidenceSurfaces } from './surfaces/evidence'
import { mentorshipSurfaces } from './surfaces/mentorship'
import { portfolioSurfaces } from './surfaces/portfolio'
import { programmeSurfaces } from './surfaces/programmes'
import { projectSurfaces } from './surfaces/projects'
import { reviewSurfaces } from './surfaces/reviews'
import { rotationSurfaces } from './surfaces/rotation'
import { hourSurfaces } from './surfaces/hours'
import { teamSurfaces } from './surfaces/team'
import { ticketSurfaces } from './surfaces/tickets'
import { automationSurfaces } from './surfaces/automation'
import { protectedTimeSurfaces } from './surfaces/protected-time'
import { calendarSurfaces } from './surfaces/calendar'
import { forecastSurfaces } from './surfaces/forecasts'
import type { Surfaces } from './surfaces/surface'

/**
 * Everything that can be called from outside, and by whom: each page, each route handler, and each server action (which
 * anyone can call from anywhere once it is built). What is built but not here, or here but not built, fails the tests.
 */
export const surfaces: Surfaces = {
  ...projectSurfaces,
  ...evidenceSurfaces,
  ...reviewSurfaces,
  ...mentorshipSurfaces,
  ...portfolioSurfaces,
  ...badgeSurfaces,
  ...programmeSurfaces,
  ...cohortSurfaces,
  ...rotationSurfaces,
  ...hourSurfaces,
  ...teamSurfaces,
  ...ticketSurfaces,
  ...automationSurfaces,
  ...protectedTimeSurfaces,
  ...calendarSurfaces,
  ...forecastSurfaces,

  'page /': 'public',
  'page /sign-in': 'public',
  'action app/sign-in/actions.ts#signIn': 'public',
  'action app/sign-in/actions.ts#signInAs': 'public',
  'page /set-up': 'public',
  'action app/set-up/actions.ts#setUpOrganisation': 'public',
  'page /invitation/[token]': 'public',
  'action app/invitation/[token]/actions.ts#accept': 'public',
  'action app/invitation/[token]/actions.ts#takeAlong': 'public',
  'handler /api/auth/[...nextauth]': 'public',
  'handler /api/health/live': 'public',
  'handler /api/health/ready': 'public',
  'handler /api/v1/solve': 'public',
  'handler /icon.svg': 'public',

  'page /about': 'signed-in',
  'page /settings': 'signed-in',
  'action app/(signed-in)/actions.ts#leave': 'signed-in',
  'action app/(signed-in)/settings/actions.ts#changePassword': 'password.change',
  'action app/(signed-in)/settings/actions.ts#endSession': 'session.revoke',
  'action app/(signed-in)/settings/actions.ts#signOutElsewhere': 'session.revoke',

  'page /catalog': 'catalogue.read',
  'page /catalog/roles': 'catalogue.read',
  'page /catalog/roles/[roleId]': 'catalogue.read',
  'page /catalog/skills/[skillId]': 'catalogue.read',
  'page /catalog/certifications': 'catalogue.read',
  'page /catalog/activities/[activityId]': 'catalogue.read',
  'action app/(signed-in)/catalog/actions.ts#aim': 'target.choose',

  'page /my': 'plan.read',
  'action app/(signed-in)/my/actions.ts#planAgain': 'plan.make',
  'action app/(signed-in)/my/actions.ts#log': 'progress.log',
  'action app/(signed-in)/my/actions.ts#finish': 'progress.log',
  'page /my/start': 'catalogue.read',
  'page /my/start/levels': 'plan.read',
  'page /my/start/hours': 'plan.read',
  'page /my/start/plan': 'plan.read',
  'action app/(signed-in)/my/start/actions.ts#aimAt': 'target.choose',
  'action app/(signed-in)/my/start/actions.ts#sayLevels': 'level.claim',
  'action app/(signed-in)/my/start/actions.ts#sayHours': 'terms.set',
  'action app/(signed-in)/my/start/actions.ts#setWeeksApart': 'terms.set',
  'action app/(signed-in)/my/start/actions.ts#giveWeekBack': 'terms.set',
  'action app/(signed-in)/my/start/actions.ts#firstPlan': 'plan.make',
  'page /my/skills': 'plan.read',
  'page /my/readiness': 'plan.read',
  'action app/(signed-in)/my/skills/actions.ts#claim': 'level.claim',
  'page /my/terms': 'plan.read',
  'action app/(signed-in)/my/terms/actions.ts#sayTerms': 'terms.set',
  'action app/(signed-in)/my/terms/actions.ts#setWeeksApart': 'terms.set',
  'action app/(signed-in)/my/terms/actions.ts#changeWeek': 'terms.set',
  'action app/(signed-in)/my/terms/actions.ts#steer': 'terms.set',
  'action app/(signed-in)/my/terms/actions.ts#planAgain': 'plan.make',
  'page /mentoring': 'plan.read',
  'page /mentoring/[personId]': 'plan.read',
  'action app/(signed-in)/mentoring/actions.ts#recognise': 'level.recognise',
  'page /my/plan': 'plan.read',
  'page /my/plan/versions': 'plan.read',
  'page /my/plan/versions/[number]': 'plan.read',
  'page /my/plan/what-if': 'plan.read',
  'action app/(signed-in)/my/plan/actions.ts#planAgain': 'plan.make',
  'action app/(signed-in)/my/plan/actions.ts#adopt': 'plan.make',
  'action app/(signed-in)/my/plan/actions.ts#steer': 'terms.set',
  'action app/(signed-in)/my/plan/actions.ts#log': 'progress.log',
  'action app/(signed-in)/my/plan/actions.ts#finish': 'progress.log',

  'page /admin': 'people.administer',
  'page /admin/people': 'people.administer',
  'page /admin/people/invite': 'people.administer',
  'page /admin/people/[personId]': 'people.administer',
  'action app/(signed-in)/admin/people/actions.ts#invite': 'people.administer',
  'action app/(signed-in)/admin/people/actions.ts#newLink': 'people.administer',
  'action app/(signed-in)/admin/people/actions.ts#withdraw': 'people.administer',
  'action app/(signed-in)/admin/people/actions.ts#disable': 'people.administer',
  'action app/(signed-in)/admin/people/actions.ts#enable': 'people.administer',
  'action app/(signed-in)/admin/people/actions.ts#appoint': 'people.administer',
  'action app/(signed-in)/admin/people/actions.ts#dismiss': 'people.administer',
  'action app/(signed-in)/admin/people/actions.ts#mentor': 'people.administer',
  'action app/(signed-in)/admin/people/actions.ts#endMentoring': 'people.administer',
  'action app/(signed-in)/admin/people/actions.ts#addTeam': 'people.administer',
  'action app/(signed-in)/admin/people/actions.ts#place': 'people.administer',
  'action app/(signed-in)/admin/people/actions.ts#leave': 'people.administer',

  'page /admin/catalogue': 'catalogue.edit',
  'page /admin/catalogue/[kind]/new': 'catalogue.edit',
  'page /admin/catalogue/[kind]/[entryId]': 'catalogue.edit',
  'page /admin/catalogue/import': 'catalogue.edit',
  'page /admin/catalogue/rates': 'catalogue.edit',
  'handler /admin/catalogue/import/check': 'catalogue.edit',
  'handler /admin/catalogue/import/publish': 'catalogue.edit',
  'handler /admin/catalogue/export/[list]': 'catalogue.edit',
  'action app/(signed-in)/admin/catalogue/actions.ts#write': 'catalogue.edit',
  'action app/(signed-in)/admin/catalogue/actions.ts#revise': 'catalogue.edit',
  'action app/(signed-in)/admin/catalogue/actions.ts#retire': 'catalogue.edit',
  'action app/(signed-in)/admin/catalogue/actions.ts#rates': 'catalogue.edit',
}
