import type { Surfaces } from './surface'

/** What can be called of mentorships, check-ins, meetings and matching. */
export const mentorshipSurfaces: Surfaces = {
  'page /mentoring/terms': 'mentoring.offer',
  'action app/(signed-in)/mentoring/terms/actions.ts#offerToMentor': 'mentoring.offer',
  'page /mentoring/offers': 'mentoring.answer',
  'action app/(signed-in)/mentoring/offers/actions.ts#accept': 'mentoring.answer',
  'action app/(signed-in)/mentoring/offers/actions.ts#decline': 'mentoring.answer',
  'page /my/mentoring/wishes': 'mentoring.wish',
  'action app/(signed-in)/my/mentoring/wishes/actions.ts#sayWishes': 'mentoring.wish',
  'page /programmes/[programmeId]/mentors': 'matching.draw-up',
  'page /programmes/[programmeId]/mentors/[learnerId]': 'matching.draw-up',
  'action app/(signed-in)/programmes/actions.ts#proposePairs': 'matching.draw-up',
  'action app/(signed-in)/programmes/actions.ts#choosePair': 'matching.draw-up',
  'action app/(signed-in)/programmes/actions.ts#publishPairs': 'matching.draw-up',
  'action app/(signed-in)/programmes/actions.ts#takeBackOffer': 'matching.draw-up',

  'page /my/mentoring': 'meeting.keep',
  'page /conversations/[mentorshipId]': 'meeting.keep',
  'page /conversations/[mentorshipId]/new': 'meeting.keep',
  'page /conversations/[mentorshipId]/[meetingId]': 'meeting.keep',
  'page /conversations/[mentorshipId]/check-in': 'check-in.open',
  'page /check-ins/[checkInId]': 'check-in.fill',
  'action app/(signed-in)/conversations/actions.ts#keep': 'meeting.keep',
  'action app/(signed-in)/conversations/actions.ts#change': 'meeting.keep',
  'action app/(signed-in)/conversations/actions.ts#tick': 'meeting.keep',
  'action app/(signed-in)/conversations/actions.ts#writeNote': 'meeting.keep',
  'action app/(signed-in)/conversations/actions.ts#beginCheckIn': 'check-in.open',
  'action app/(signed-in)/check-ins/actions.ts#fill': 'check-in.fill',
  'action app/(signed-in)/check-ins/actions.ts#agree': 'check-in.fill',
}
