import { weekEnd, weekStart } from '@/lib/core/weeks'
import type { PathwayPlan } from '@/lib/planning/pathway/plan'

/** "4 Jan 2027" */
const short = (iso: string): string =>
  new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'short', year: 'numeric', timeZone: 'UTC' }).format(
    new Date(`${iso}T00:00:00Z`),
  )

const spans = /\bweeks (\d+) to (\d+)\b/g
const lists = /\bweek (\d+(?:, \d+)*(?: (?:or|and) \d+(?! more))?)\b/g

/**
 * Adds the days to a sentence that counts in weeks of a plan: people know dates, not week numbers.
 * "in weeks 10 to 11" becomes "in weeks 10 to 11 (8 Mar to 21 Mar 2027)", "week 14 or 40" gets the Mondays.
 */
export function withDates(sentence: string, start: string): string {
  return sentence
    .replace(spans, (said, from: string, to: string) => {
      const [first, last] = [short(weekStart(start, Number(from))), short(weekEnd(start, Number(to)))]
      return `${said} (${first.slice(-4) === last.slice(-4) ? first.slice(0, -5) : first} to ${last})`
    })
    .replace(lists, (_, numbers: string) => {
      const dated = numbers.replace(/\d+/g, (number) => `${number} (${short(weekStart(start, Number(number)))})`)
      return `week ${dated}`
    })
}

/** The same answer with the days in all its sentences. */
export function answerWithDates(answer: PathwayPlan, start: string): PathwayPlan {
  const dated = (sentence: string) => withDates(sentence, start)
  return {
    ...answer,
    steps: answer.steps.map((step) => ({ ...step, because: step.because.map(dated) })),
    limits: answer.limits.map(dated),
    whatIf: answer.whatIf.map((row) => ({ ...row, says: dated(row.says) })),
    conflict: answer.conflict.map(dated),
    repairs: answer.repairs.map((repair) => ({ ...repair, says: dated(repair.says) })),
  }
}
