/**
 * Time as people type it, in minutes: `1.5`, `1,5`, `2h`, `1:30`, `1h30`, `90m`. Nothing is 0; what is no time, or more than a
 * week has, is null.
 */
export function readTime(typed: string): number | null {
  const text = typed.trim().toLowerCase().replaceAll(' ', '')
  if (text === '' || text === '–' || text === '-') return 0
  const minutes =
    hours(/^(\d{0,3}(?:[.,]\d{1,3})?)h?$/.exec(text)) ??
    hoursAndMinutes(/^(\d{1,3})(?::|h)(\d{1,2})m?$/.exec(text)) ??
    minutesAlone(/^(\d{1,5})m(?:in)?$/.exec(text))
  return minutes === undefined || Number.isNaN(minutes) || minutes > 10_080 ? null : minutes
}

const hours = (found: RegExpExecArray | null) =>
  found?.[1] ? Math.round(Number(found[1].replace(',', '.')) * 60) : undefined
const hoursAndMinutes = (found: RegExpExecArray | null) =>
  found && Number(found[2]) < 60 ? Number(found[1]) * 60 + Number(found[2]) : undefined
const minutesAlone = (found: RegExpExecArray | null) => (found ? Number(found[1]) : undefined)

/** 90 as "1:30". */
export const sayTime = (minutes: number): string =>
  `${Math.floor(minutes / 60)}:${String(minutes % 60).padStart(2, '0')}`

/** 90 as "1 h 30 min", for sentences. */
export function timeInWords(minutes: number): string {
  const [whole, rest] = [Math.floor(minutes / 60), minutes % 60]
  return [...(whole > 0 || rest === 0 ? [`${whole} h`] : []), ...(rest > 0 ? [`${rest} min`] : [])].join(' ')
}
