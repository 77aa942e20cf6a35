/** The code of an occupation (SOC, O*NET-SOC 2019) in its usual spelling: 17-2011.00, also from "17.2011.00". */
export function readOnetCode(text: string): string | undefined {
  const [, major, minor, detail = '00'] = /^(\d{2})[-.\s]?(\d{4})(?:\.(\d{1,2}))?$/.exec(text.trim()) ?? []
  return major === undefined || minor === undefined ? undefined : `${major}-${minor}.${detail.padEnd(2, '0')}`
}

/** The code under which an occupation is registered (RAPIDS): four digits, which spreadsheets like to turn into numbers, and perhaps letters. */
export function readRapidsCode(text: string): string | undefined {
  const [, digits, letters = ''] = /^(\d{1,4})(?:\.0+)?([A-Za-z]{0,3})$/.exec(text.trim()) ?? []
  return digits === undefined ? undefined : `${digits.padStart(4, '0')}${letters.toUpperCase()}`
}

/** A number of at least nothing, with its thousands set apart or not; undefined where there is none. */
export function readAmount(text: string): number | undefined {
  const bare = text.replace(/[\s,]/g, '')
  return /^\d{1,7}(\.\d{1,6})?$/.test(bare) ? Number(bare) : undefined
}

/** A share: 0.25, "25%" and 25 are all a quarter; in per cent, rounded to hundredths. */
export function readPercent(text: string): number | undefined {
  const bare = text.replace(/[\s%]/g, '')
  const value = readAmount(bare)
  if (value === undefined) return undefined
  const percent = !text.includes('%') && value <= 1.5 ? value * 100 : value
  return Math.round(percent * 100) / 100
}

/** A day: ISO 8601, or written with slashes where day and month cannot be taken for each other. */
export function readDay(text: string): { day: string } | { isEither: true } | undefined {
  const [, iso] = /^(\d{4}-\d{2}-\d{2})(?:[ T].*)?$/.exec(text.trim()) ?? []
  if (iso !== undefined) return isDay(iso) ? { day: iso } : undefined
  const [, a = '', b = '', year = ''] = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/.exec(text.trim()) ?? []
  if (year === '') return undefined
  const spelled = (month: string, day: string) => `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
  const [asAmerican, asEuropean] = [spelled(a, b), spelled(b, a)]
  if (isDay(asAmerican) && isDay(asEuropean) && asAmerican !== asEuropean) return { isEither: true }
  if (isDay(asAmerican)) return { day: asAmerican }
  return isDay(asEuropean) ? { day: asEuropean } : undefined
}

function isDay(text: string): boolean {
  const time = Date.parse(`${text}T00:00:00Z`)
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text)
}

/** Apprentices for each journeyworker: "5:1" is 5; undefined where it is no such ratio. */
export function readRatio(text: string): number | undefined {
  const [, apprentices, journeyworkers = '1'] = /^(\d{1,3})\s*(?::|to|\/)\s*(\d{1,3})$/i.exec(text.trim()) ?? []
  const ratio = Number(apprentices) / Number(journeyworkers)
  return Number.isFinite(ratio) && ratio > 0 ? ratio : undefined
}

/** "HUMAN RESOURCE SPECIALIST" as it is written elsewhere; a title that is not all capitals stays as it is. */
export function readTitle(text: string): string {
  if (text !== text.toUpperCase() || !/[A-Z]{4}/.test(text)) return text
  return text.charAt(0) + text.slice(1).toLowerCase()
}
