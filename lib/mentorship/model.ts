/** What came of an offer to mentor someone. Open while it has no answer. */
export const offerAnswers = ['accepted', 'declined', 'withdrawn'] as const
export type OfferAnswer = (typeof offerAnswers)[number]

/** Whose view of a level it is: the person's own, the mentor's, or the one that both agreed on afterwards. */
export const checkInSides = ['self', 'mentor', 'joint'] as const
export type CheckInSide = (typeof checkInSides)[number]

/** How long a mentorship runs unless something else is agreed, in days. */
export const usualDays = 365

/** What people offer and ask unless they say otherwise: people at once, minutes a week for each, minutes a week for reviews. */
export const usualMentorTerms = { people: 2, minutesPerWeek: 120, reviewMinutesPerWeek: 60 } as const
export const usualMinutesPerWeek = 60

/** A pair as the policy asks about it. */
export type Mentored = { id: string; mentorId: string; learnerId: string }
