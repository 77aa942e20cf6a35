const namespace = 'https://purl.imsglobal.org/ob/v3p0'

export const isSvg = (text: string): boolean => /^\s*<(?:\?xml|!--|!DOCTYPE|svg)/i.test(text)

/** Puts a credential into a drawing, as Open Badges 3.0 bakes it: in an element of its own, first in the root. */
export function bakeSvg(drawing: string, credential: string): string {
  const root = /<svg\b[^>]*>/.exec(drawing)
  if (!root || drawing.includes('openbadges:credential'))
    throw new Error('A badge can be baked only into an SVG that holds none yet.')
  // The one thing that CDATA cannot hold may stand in JSON only inside text, where it has another spelling.
  const held = credential.replaceAll(']]>', ']]\\u003e')
  const opened = root[0].replace('<svg', `<svg xmlns:openbadges="${namespace}"`)
  const baked = `${opened}<openbadges:credential><![CDATA[${held}]]></openbadges:credential>`
  return drawing.replace(root[0], () => baked)
}

/** The credential in a drawing; or what is wrong with the drawing. It is read as text: nothing in it is drawn, run or fetched. */
export function credentialInSvg(drawing: string): { text: string } | { why: string } {
  const opening = /<openbadges:credential\b([^<>]*)>/.exec(drawing)
  if (!opening) return { why: 'The drawing is only a drawing: there is no badge inside.' }
  const from = opening.index + opening[0].length
  const verify = /\bverify\s*=\s*(["'])(.*?)\1/.exec(opening[1] ?? '')
  if (verify?.[2]) return { text: verify[2] }
  const to = drawing.indexOf('</openbadges:credential>', from)
  if (to === -1) return { why: 'The badge inside the drawing is cut short.' }
  if (drawing.includes('<openbadges:credential', to)) return { why: 'There is more than one badge inside the drawing.' }
  const inner = drawing.slice(from, to).trim()
  if (inner.startsWith('<![CDATA[') && inner.endsWith(']]>')) return { text: inner.slice(9, -3).trim() }
  return { text: unescaped(inner) }
}

const entities: Readonly<Record<string, string>> = { lt: '<', gt: '>', quot: '"', apos: "'", amp: '&' }
const unescaped = (text: string) =>
  text.replace(/&(lt|gt|quot|apos|amp);/g, (whole, name: string) => entities[name] ?? whole)
