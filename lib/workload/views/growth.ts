/** A month of what grows beside a team's work. */
export type GrowthMonth = {
  /** YYYY-MM */
  month: string
  /** Levels that others attested, certifications and automations that were finished. */
  levels: number
  certifications: number
  automations: number
  /** Projects of the team with hours of improvement, or with learning goals, in that month. */
  projects: number
  /** Hours of protected learning and instruction, and how many people's plans counted on. */
  learnt: number
  planned: number
}

/** An automation that was finished, by its day. */
export type FinishedAutomation = { id: string; title: string; finishedOn: string }
