import { expect, test } from 'vitest'
import { ownPdf } from '@/lib/portfolio/pdf'
import { inWorld, priya } from '../support/world'

const address = 'https://journeywork.example'

test('a portfolio is drawn on a thread of its own, and comes as a PDF with a name that says whose it is', () =>
  inWorld(async (as) => {
    const drawn = await ownPdf(as(priya), address)

    if (!drawn.ok) throw new Error(drawn.refusal.message)
    expect(drawn.value.name).toBe('Priya-Nair-2027-01-04.pdf')
    expect(Buffer.from(drawn.value.bytes.subarray(0, 5)).toString()).toBe('%PDF-')
  }))
