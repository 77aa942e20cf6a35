import { inflateSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { drawPortfolio } from '@/lib/interchange/pdf/draw-portfolio'
import { legible, shortened } from '@/lib/interchange/pdf/legible'
import type { PortfolioView } from '@/lib/portfolio/view'

const portfolio: PortfolioView = {
  name: 'Priya Nair',
  organisation: 'Fernhill',
  headline: 'On the way to cloud engineer',
  about: '',
  readiness: null,
  experiences: [],
  evidence: [],
  signOffs: [
    {
      id: 'one',
      skill: 'Networking',
      level: 3,
      means: 'Changes a network of several sites.',
      by: 'Łukasz Webb',
      standing: 'mentor',
      on: '2027-02-01',
      evidence: 'A change record',
      hash: 'ab'.repeat(32),
    },
  ],
  badges: [
    { id: '0b9f9f0e-6d29-4b5e-8e5b-2f6f4d1c0a11', skill: 'Networking', level: 3, on: '2027-02-02', until: null },
  ],
  certifications: [],
  asOf: '2027-03-14',
}

test('it is a PDF with the name, the sign-off, and where the badge can be checked, as text that can be read and searched', async () => {
  const bytes = await drawPortfolio(portfolio, 'https://journeywork.example')

  expect(Buffer.from(bytes.subarray(0, 5)).toString('latin1')).toBe('%PDF-')
  const text = textOf(bytes)
  for (const said of [
    'Priya Nair',
    'Networking 3',
    'Signed off by Łukasz Webb, mentor, on 1 February 2027.',
    'https://journeywork.example/badges/0b9f9f0e-6d29-4b5e-8e5b-2f6f4d1c0a11',
    'as of 14 March 2027',
    'Page 1',
  ])
    expect(text).toContain(said)
  expect(text).not.toContain('Experience')
  expect([...new Set(linksIn(bytes))]).toEqual([
    'https://journeywork.example/badges/0b9f9f0e-6d29-4b5e-8e5b-2f6f4d1c0a11',
  ])
})

test('a long portfolio of long words breaks into numbered pages, and stays small', async () => {
  const evidence = Array.from({ length: 30 }, (_, index) => ({
    id: `${index}`,
    title: `Piece ${index}`,
    account: 'What I did, and why it held. '.repeat(280),
    url: `https://example.com/${'a'.repeat(400)}`,
    fileName: null,
    happenedOn: null,
  }))
  const bytes = await drawPortfolio({ ...portfolio, evidence }, 'https://journeywork.example')

  const text = textOf(bytes)
  for (const said of ['Piece 0', 'Piece 29', 'Page 1', 'Page 5']) expect(text).toContain(said)
  expect(bytes.byteLength).toBeLessThan(500_000)
})

test('letters that the fonts lack, and marks that steer a line, break nothing', async () => {
  const has = (codePoint: number) => codePoint < 0x250
  expect(legible('a\u202eb\u200bc\td\r\ne日\u0000', has)).toBe('abc d\ne?')
  expect(shortened('one two three', 9)).toBe('one two…')
  const shown = { ...portfolio, name: '山田 🙂', headline: '<b>&amp;</b> ) Tj (' }
  expect(textOf(await drawPortfolio(shown, 'https://journeywork.example'))).toContain('<b>&amp;</b> ) Tj (')
})

/** Everything that the pages say, read back by the fonts' own tables from glyphs to letters. */
function textOf(bytes: Uint8Array): string {
  const streams = streamsIn(bytes)
  const names = new Map<string, ReadonlyMap<string, string>>()
  const raw = Buffer.from(bytes).toString('latin1')
  for (const [, resources = ''] of raw.matchAll(/\/Font <<([^>]*)>>/g))
    for (const [, name = '', id = ''] of resources.matchAll(/\/(F\d+) (\d+) 0 R/g)) {
      const toUnicode = /\/ToUnicode (\d+) 0 R/.exec(objectIn(raw, id))?.[1]
      if (toUnicode) names.set(name, lettersOf(streams.get(toUnicode) ?? ''))
    }

  return [...streams.values()]
    .filter((stream) => stream.includes('BT'))
    .map((page) => {
      let letters: ReadonlyMap<string, string> = new Map()
      return page.replace(/\/(F\d+) [\d.]+ Tf|\[([^\]]*)\] TJ|[\s\S]/g, (_all, font?: string, shown?: string) => {
        if (font) letters = names.get(font) ?? new Map()
        if (!shown) return ''
        const glyphs = [...shown.matchAll(/<([0-9a-f]+)>/g)].flatMap(([, hex = '']) => hex.match(/.{4}/g) ?? [])
        return glyphs.map((glyph) => letters.get(glyph) ?? '').join('')
      })
    })
    .join('\n')
}

function streamsIn(bytes: Uint8Array): Map<string, string> {
  const raw = Buffer.from(bytes).toString('latin1')
  const found = raw.matchAll(/(\d+) 0 obj\n<<((?:(?!endobj)[\s\S])*?)>>\nstream\n/g)
  return new Map(
    [...found].map(({ 0: head, 1: id = '', 2: dictionary = '', index }) => {
      const start = index + head.length
      const content = bytes.subarray(start, start + Number(/\/Length (\d+)/.exec(dictionary)?.[1]))
      return [id, (dictionary.includes('FlateDecode') ? inflateSync(content) : Buffer.from(content)).toString('latin1')]
    }),
  )
}

const objectIn = (raw: string, id: string) => raw.split(`\n${id} 0 obj\n`)[1]?.split('endobj')[0] ?? ''

function lettersOf(table: string): Map<string, string> {
  const letters = [...table.matchAll(/<([0-9a-f]{4})> <([0-9a-f]{4})> \[([^\]]*)\]/g)].flatMap(
    ([, from = '', , list = '']) =>
      [...list.matchAll(/<([0-9a-f ]*)>/g)].map(([, units = ''], index) => {
        const glyph = (parseInt(from, 16) + index).toString(16).padStart(4, '0')
        return [glyph, Buffer.from(units.replaceAll(' ', ''), 'hex').swap16().toString('utf16le')] as const
      }),
  )
  return new Map(letters)
}

const linksIn = (bytes: Uint8Array) =>
  [
    ...Buffer.from(bytes)
      .toString('latin1')
      .matchAll(/\/URI \(([^)]*)\)/g),
  ].map(([, link]) => link)
