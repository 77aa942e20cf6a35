import type { Context } from '@/lib/access/context'
import { authorize } from '@/lib/access/policy'
import { done, refuse, type Result } from '@/lib/core/result'
import { drawInWorker } from './draw-in-worker'
import { asReader, showDesk } from './queries'
import type { PortfolioView } from './view'

export type PortfolioPdf = { name: string; bytes: Uint8Array<ArrayBuffer> }

/** The actor's portfolio on paper: what readers see. */
export async function ownPdf(context: Context, address: string): Promise<Result<PortfolioPdf>> {
  authorize(context.actor, 'portfolio.edit', context.actor)
  return pdfOf(asReader(await showDesk(context)), address)
}

/** A portfolio on paper, for whoever may read it. */
export async function pdfOf(shown: PortfolioView, address: string): Promise<Result<PortfolioPdf>> {
  const bytes = await drawInWorker({ shown, address })
  if (!bytes) return refuse('too-many', 'Too many portfolios are being drawn at once. Try again in a moment.')
  const name = shown.name
    .normalize('NFKD')
    .replace(/[^\w ]/g, '')
    .trim()
    .replace(/ +/g, '-')
    .slice(0, 60)
  return done({ name: `${name || 'portfolio'}-${shown.asOf}.pdf`, bytes })
}

export const pdfResponse = ({ name, bytes }: PortfolioPdf): Response =>
  new Response(bytes, {
    headers: {
      'content-type': 'application/pdf',
      'content-disposition': `attachment; filename="${name}"`,
      'cache-control': 'private, no-store',
      'x-content-type-options': 'nosniff',
    },
  })
