'use server'

import { action } from '@/lib/access/action'
import { seeForecasts } from '@/lib/forecasts/commands/see-forecasts'
import { seeForecastsInput } from '@/lib/forecasts/input'

export const see = action(seeForecastsInput, seeForecasts)
