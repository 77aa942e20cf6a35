import { credentialInPng, isPng } from './png'
import { credentialInSvg, isSvg } from './svg'

/** The text of a badge in whatever someone brings: a picture, a drawing, or the badge's JSON itself. */
export function credentialIn(bytes: Uint8Array): { text: string } | { why: string } {
  if (isPng(bytes)) return credentialInPng(bytes)
  const text = decoded(bytes)
  if (text === undefined) return { why: 'This is neither a PNG, an SVG, nor the text of a badge.' }
  return isSvg(text) ? credentialInSvg(text) : { text }
}

function decoded(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return undefined
  }
}
