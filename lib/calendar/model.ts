/** What a calendar feed may hold. */
export const feedParts = ['blocks', 'steps', 'exams', 'reviews', 'rotations'] as const
export type FeedPart = (typeof feedParts)[number]

/** How much it says: titles, or only that the time is taken. Never more, for whoever may come to hold the address. */
export const feedDetails = ['titles', 'busy'] as const
export type FeedDetail = (typeof feedDetails)[number]

export const calendarLimits = { links: 10, label: 60, busyBytes: 4_000_000, busyEvents: 20_000, busyWeeks: 8 } as const
