import { leastPeople, strainQuestions, type StrainPicture, type StrainQuestion } from './model'
import { farthest } from './views/words'

/** A check-in that may count. */
export type Counted = { personId: string } & Readonly<Record<StrainQuestion, number>>

/**
 * The picture of so many check-ins: each person counts once, with their own mean; means are rounded to halves and kept off
 * the ends of the scale, the number of people is rounded down to fives. None of fewer than ten people.
 */
export function drawPicture(checkIns: readonly Counted[]): StrainPicture | null {
  const people = new Map<string, Counted[]>()
  for (const checkIn of checkIns) people.set(checkIn.personId, [...(people.get(checkIn.personId) ?? []), checkIn])
  if (people.size < leastPeople) return null
  const meanOf = (question: StrainQuestion) =>
    coarse(mean([...people.values()].map((own) => mean(own.map((each) => each[question])))))
  const [workload, interruptions, energy] = strainQuestions
  return {
    people: Math.floor(people.size / 5) * 5,
    means: {
      [workload]: meanOf(workload),
      [interruptions]: meanOf(interruptions),
      [energy]: meanOf(energy),
    },
  }
}

const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length

const coarse = (value: number): number => Math.min(farthest.most, Math.max(farthest.least, Math.round(value * 2) / 2))
