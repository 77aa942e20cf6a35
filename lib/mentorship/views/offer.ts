/** A skill that the learner wants and the mentor has: the level held, the level wanted, and the mentor's own. */
export type Teachable = { skill: string; now: number; level: number; attested: number }

/** Someone whom a mentor is asked to mentor. Says what could be learned, and nothing else that the learner wished. */
export type OfferToMentor = {
  id: string
  learner: { id: string; name: string; headline: string }
  offeredBy: string
  minutesPerWeek: number
  from: string
  to: string
  teaches: readonly Teachable[]
}

/** A mentor who has been asked to mentor one, and has not answered yet. */
export type OfferToLearner = { id: string; mentor: string; minutesPerWeek: number; from: string; to: string }
