/** What may move someone's date without their planning again: time that came, or went. */
export const forecastCauses = [
  'hours',
  'week',
  'blackout',
  'block',
  'block-lost',
  'reclaimed',
  'reclaim-ended',
  'exam',
  'rotation',
] as const
export type ForecastCause = (typeof forecastCauses)[number]

export const forecastStates = ['queued', 'working', 'done', 'failed'] as const
export type ForecastState = (typeof forecastStates)[number]
