import type { Context } from '@/lib/access/context'
import { authorize } from '@/lib/access/policy'
import { done, type Result } from '@/lib/core/result'
import { drawPortfolio } from '@/lib/interchange/pdf/draw-portfolio'
import { asReader, showDesk } from './queries'
import type { PortfolioView } from './view'

export type PortfolioPdf = { name: string; bytes: Uint8Array<ArrayBuffer> }

/** The actor's portfolio on paper: what readers see. */
export async function ownPdf(context: Context, address: string): Promise<Result<PortfolioPdf>> {
  authorize(context.actor, 'portfolio.edit', context.actor)
  return done(await pdfOf(asReader(await showDesk(context)), address))
}

export async function pdfOf(shown: PortfolioView, address: string): Promise<PortfolioPdf> {
  const bytes = await drawPortfolio(shown, address)
  const name = shown.name
    .normalize('NFKD')
    .replace(/[^\w ]/g, '')
    .trim()
    .replace(/ +/g, '-')
    .slice(0, 60)
  return { name: `${name || 'portfolio'}-${shown.asOf}.pdf`, bytes }
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
