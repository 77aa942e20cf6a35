/** A weekly time: the day of the week (1 is Monday), minutes after midnight, and how long. */
export type WeeklyTime = { weekday: number; startsAt: number; minutes: number }

/** Weekly times that would hold hours without a block. */
export type Proposal = {
  times: readonly WeeklyTime[]
  minutes: number
  /** Why it is proposed: how often the times are free, and when they are not. */
  why: string
}

/** What reading a busy calendar came to. */
export type Proposals = {
  proposals: readonly Proposal[]
  timeZone: string
  /** The hours that have no time of their own yet. */
  minutes: number
  events: number
  leftOut: number
}

/** How a form sends weekly times: "2-540-120" for Tuesday at nine, two hours; several are joined by commas. */
export const writeTimes = (times: readonly WeeklyTime[]): string =>
  times.map(({ weekday, startsAt, minutes }) => `${weekday}-${startsAt}-${minutes}`).join(',')

export const readTimes = (text: string): WeeklyTime[] =>
  text.split(',').map((part) => {
    const [weekday = 0, startsAt = 0, minutes = 0] = part.split('-').map(Number)
    return { weekday, startsAt, minutes }
  })
