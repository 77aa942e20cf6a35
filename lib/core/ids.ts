let sequence = 0

/**
 * A new time-ordered id (UUID version 7, RFC 9562 §5.7): rows sort by when they were made. Ids of one instant sort by the
 * order in which this process made them: the first 26 bits after the time count on (§6.2, method 1).
 */
export function newId(now: Date = new Date()): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16))
  const milliseconds = now.getTime()
  for (let i = 0; i < 6; i++) bytes[i] = Math.floor(milliseconds / 2 ** (8 * (5 - i))) & 0xff
  sequence = (sequence + 1) & 0x3ffffff
  bytes[6] = (sequence >> 22) | 0x70
  bytes[7] = (sequence >> 14) & 0xff
  bytes[8] = ((sequence >> 8) & 0x3f) | 0x80
  bytes[9] = sequence & 0xff
  const hex = [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('')
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`
}
