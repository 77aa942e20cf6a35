const encoder = new TextEncoder()
const longest = 75

/**
 * Breaks the lines of a calendar at 75 octets and never within a character (RFC 5545 §3.1). ical.js forgets to count the space
 * with which a continued line begins, so that its own breaks are undone first.
 */
export const foldedLines = (text: string): string => text.replaceAll('\r\n ', '').split('\r\n').map(folded).join('\r\n')

function folded(line: string): string {
  if (encoder.encode(line).length <= longest) return line
  const parts: string[] = []
  let [part, octets] = ['', 0]
  for (const character of line) {
    const more = encoder.encode(character).length
    if (octets + more > longest) {
      parts.push(part)
      part = ' '
      octets = 1
    }
    part += character
    octets += more
  }
  return [...parts, part].join('\r\n')
}
