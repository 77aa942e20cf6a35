import { endpoint } from '@/lib/access/endpoint'
import { forecastProgressInput } from '@/lib/forecasts/input'
import { showForecastProgress } from '@/lib/forecasts/show-forecasts'

/** How many of one's own forecasts are still being worked out. */
export const GET = endpoint(forecastProgressInput, showForecastProgress, { reads: 'parameters' })
