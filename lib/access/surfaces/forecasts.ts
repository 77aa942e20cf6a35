import type { Surfaces } from './surface'

/** What can be called of forecasts and of strain. */
export const forecastSurfaces: Surfaces = {
  'page /my/forecasts': 'forecast.see',
  'handler /my/forecasts/progress': 'forecast.see',
  'action app/(signed-in)/my/forecasts/actions.ts#see': 'forecast.see',
  'page /my/strain': 'strain.say',
  'action app/(signed-in)/my/strain/actions.ts#say': 'strain.say',
  'action app/(signed-in)/my/strain/actions.ts#takeBack': 'strain.say',
}
