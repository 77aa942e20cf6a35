// A spreadsheet takes a cell that begins with one of these for a formula (OWASP, CSV injection).
const formula = /^'*[=+\-@\t\r\uff0b\uff0d\uff1d\uff20]/

/** A cell that no spreadsheet runs: an apostrophe before what would begin a formula. */
export const neutralCell = (text: string): string => (formula.test(text) ? `'${text}` : text)

/** The cell as it was before it was made neutral. */
export const originalCell = (text: string): string =>
  text.startsWith("'") && formula.test(text) ? text.slice(1) : text
