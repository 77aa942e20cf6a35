type Place = { joinsIn: number | null; leavesAfter: number | null; visited: readonly string[] }

/** What an enrolment's form was drawn with, as one text; of two enrolments that say the same, the same. */
export const enrolmentInText = ({ joinsIn, leavesAfter, visited }: Place): string =>
  [joinsIn ?? '', leavesAfter ?? '', ...visited.toSorted()].join(' ')

/** The same of the periods in which someone is away. */
export const absencesInText = (absent: readonly number[]): string => absent.toSorted((a, b) => a - b).join(' ')
