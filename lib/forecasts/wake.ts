import { wakeJob } from '@/lib/jobs/jobs'

/** The name of the job that works forecasts out. */
export const forecasting = 'forecasting'

/** Has what was asked worked out now; to be called once the change is done. */
export const wakeForecasts = (): void => wakeJob(forecasting)
