import { z } from 'zod'

/** Which forecasts were on the page: those up to this moment. */
export const seeForecastsInput = z.strictObject({
  ids: z
    .union([z.string(), z.array(z.string())])
    .transform((ids) => (typeof ids === 'string' ? ids.split(',') : ids))
    .pipe(z.array(z.string().min(1).max(80)).min(1).max(100, 'These are more than are told at once.')),
})
export type SeeForecastsInput = z.infer<typeof seeForecastsInput>

export const forecastProgressInput = z.strictObject({})
