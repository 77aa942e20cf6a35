import { renderToBuffer } from '@react-pdf/renderer'
import type { PortfolioView } from '@/lib/portfolio/view'
import { loadFonts } from './fonts'
import { legible } from './legible'
import { portfolioDocument } from './portfolio-document'

/** A portfolio as a PDF: real text in our own fonts, with links and page numbers. */
export async function drawPortfolio(shown: PortfolioView, address: string): Promise<Uint8Array<ArrayBuffer>> {
  const has = await loadFonts()
  return new Uint8Array(await renderToBuffer(portfolioDocument(inLetters(shown, has), address)))
}

/** The same with every text in it legible: whatever anyone wrote is foreign to the renderer. */
function inLetters<T>(value: T, has: (codePoint: number) => boolean): T {
  const within = (inner: unknown): unknown => {
    if (typeof inner === 'string') return legible(inner, has)
    if (Array.isArray(inner)) return inner.map(within)
    if (typeof inner !== 'object' || inner === null) return inner
    return Object.fromEntries(Object.entries(inner).map(([name, field]) => [name, within(field)]))
  }
  return within(value) as T // the same shape: only texts were replaced, by texts
}
