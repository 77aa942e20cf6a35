/** What a check-in asks, each from 1 (little) to 5 (much). */
export const strainQuestions = ['workload', 'interruptions', 'energy'] as const
export type StrainQuestion = (typeof strainQuestions)[number]

/** So many people at least, or a team's picture is not shown at all. */
export const leastPeople = 10

/** A picture covers so many whole weeks, and is drawn once, after they are over; what is said later does not change it. */
export const weeksInPicture = 4

/** A team's picture: of each question the mean, to halves. How many took part is rounded down to fives. */
export type StrainPicture = { people: number; means: Readonly<Record<StrainQuestion, number>> }

/** A picture is drawn so many days after its weeks are over, when nobody can write for them any more. */
export const settlingDays = 7
