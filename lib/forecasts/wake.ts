import { wakeJob } from '@/lib/jobs/jobs'

/** The name of the job that works out what changes of time do to dates. */
export const forecasting = 'forecasting'
/** Whoever asks wakes the job of their own server; this is how often others look for what is left. */
export const lookEverySeconds = 10

/** Says that forecasts wait. Call it once the change that asked for them is recorded. */
export const wakeForecasts = (): void => wakeJob(forecasting)
