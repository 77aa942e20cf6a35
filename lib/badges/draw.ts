import { highestLevel } from '@/lib/catalog/model'

/** What a picture of a badge shows. */
export type Pictured = { skill: string; level: number; organisation: string }

/** Side of the square, in the picture's own units. */
export const side = 640

// The colours of the design system on light paper; a picture travels to places that know no dark scheme.
export const ink = {
  paper: '#faf7f2',
  surface: '#fffdfa',
  line: '#d9d1c3',
  text: '#1f1c18',
  soft: '#544e45',
  accent: '#1d4c86',
  tint: '#e5ecf5',
}

/** The lines that hold a title, at most two: broken between words where it is long, and cut where even that is not enough. */
export function linesOf(title: string, atMost = 18): string[] {
  if (title.length <= atMost) return [title]
  const words = title.split(' ')
  let first = words.shift() ?? ''
  while (words[0] !== undefined && `${first} ${words[0]}`.length <= atMost) first = `${first} ${words.shift()}`
  return [first, words.join(' ')]
    .filter(Boolean)
    .map((line) => (line.length > atMost + 6 ? `${line.slice(0, atMost + 5)}…` : line))
}

/** Everything in the picture that is not text: the card, the mark, and a way of seven steps climbed up to the level. */
export function artOf(level: number): string {
  const steps = Array.from({ length: highestLevel }, (_, index) => {
    const reached = index < level
    const height = 14 + index * 9
    return `<rect x="${168 + index * 44}" y="${500 - height}" width="36" height="${height}" rx="5" fill="${reached ? ink.accent : ink.tint}"/>`
  })
  return [
    `<rect width="${side}" height="${side}" rx="48" fill="${ink.paper}"/>`,
    `<rect x="24" y="24" width="592" height="592" rx="32" fill="${ink.surface}" stroke="${ink.line}" stroke-width="2"/>`,
    `<g transform="translate(284 64) scale(2.25)"><rect width="32" height="32" rx="8" fill="${ink.accent}"/>`,
    '<path d="M7 24h4.5a4 4 0 0 0 4-4v-3.5a4 4 0 0 1 4-4H21" fill="none" stroke="#fff" stroke-width="2.5" stroke-linecap="round"/>',
    '<circle cx="23" cy="9.5" r="3.5" fill="#fff"/></g>',
    ...steps,
  ].join('')
}

/** Where each line of text stands, from the top; shared by the drawing and the picture. */
export const baselines = (lines: number) => ({
  organisation: 180,
  title: lines === 1 ? [292] : [262, 318],
  level: 372,
  foot: 566,
})

/** The badge as a drawing. Fonts are the reader's own: a drawing cannot bring ours along. */
export function drawBadge({ skill, level, organisation }: Pictured): string {
  const lines = linesOf(skill)
  const at = baselines(lines.length)
  const serif = 'font-family="Newsreader, Georgia, \'Times New Roman\', serif"'
  const sans = 'font-family="Inter, system-ui, sans-serif"'
  const text = (y: number, words: string, look: string) =>
    `<text x="${side / 2}" y="${y}" text-anchor="middle" ${look}>${escaped(words)}</text>`
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${side} ${side}" width="${side}" height="${side}" role="img" aria-label="${escaped(`${skill}, level ${level}. ${organisation}`)}">`,
    artOf(level),
    text(at.organisation, organisation, `${sans} font-size="24" fill="${ink.soft}"`),
    ...lines.map((line, index) =>
      text(at.title[index] ?? 0, line, `${serif} font-size="52" font-weight="500" fill="${ink.text}"`),
    ),
    text(at.level, `Level ${level}`, `${sans} font-size="30" font-weight="600" fill="${ink.accent}"`),
    text(at.foot, 'Signed off on real work', `${sans} font-size="20" fill="${ink.soft}"`),
    '</svg>',
  ].join('')
}

const escaped = (words: string) =>
  words.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')
