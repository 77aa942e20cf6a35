import type { Surfaces } from './surface'

/** What can be called of portfolios, witnesses and shared links. */
export const portfolioSurfaces: Surfaces = {
  'page /my/portfolio': 'portfolio.edit',
  'page /my/portfolio/experiences/new': 'portfolio.edit',
  'page /my/portfolio/experiences/[experienceId]': 'portfolio.edit',
  'handler /my/portfolio/pdf': 'portfolio.edit',
  'action app/(signed-in)/my/portfolio/actions.ts#add': 'portfolio.edit',
  'action app/(signed-in)/my/portfolio/actions.ts#change': 'portfolio.edit',
  'action app/(signed-in)/my/portfolio/actions.ts#remove': 'portfolio.edit',
  'action app/(signed-in)/my/portfolio/actions.ts#ask': 'portfolio.edit',
  'action app/(signed-in)/my/portfolio/actions.ts#takeBack': 'portfolio.edit',
  'action app/(signed-in)/my/portfolio/actions.ts#sayWords': 'portfolio.edit',
  'action app/(signed-in)/my/portfolio/actions.ts#show': 'portfolio.edit',
  'action app/(signed-in)/my/portfolio/actions.ts#showReady': 'portfolio.edit',
  'action app/(signed-in)/my/portfolio/actions.ts#makeLink': 'portfolio.edit',
  'action app/(signed-in)/my/portfolio/actions.ts#endLink': 'portfolio.edit',

  'page /portfolio/[token]': 'public',
  'handler /portfolio/[token]/pdf': 'public',
  'page /witness/[token]': 'public',
  'page /witness/answered': 'public',
  'action app/witness/[token]/actions.ts#answer': 'public',
}
