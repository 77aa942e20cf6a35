import { idPattern } from '@/lib/catalog/model'

/** How one kind of value is written in a cell. What cannot be read is handed on as text, for the entry's own check to refuse. */
export type Cell = {
  read(text: string): { value: unknown } | { expected: string }
  write(value: unknown): string
}

export const textCell: Cell = { read: (text) => ({ value: text }), write: (value) => String(value) }

export const wholeCell: Cell = {
  read: (text) => ({ value: /^-?\d{1,15}$/.test(text) ? Number(text) : text }),
  write: (value) => String(value),
}

/** Spreadsheets in many countries write 70,50 for 70.50; a thousands separator is refused as ambiguous. */
export const amountCell: Cell = {
  read: (text) => ({ value: /^\d{1,12}(?:[.,]\d{1,2})?$/.test(text) ? Number(text.replace(',', '.')) : text }),
  write: (value) => String(value),
}

export const listCell: Cell = {
  read: (text) => ({ value: splitList(text) }),
  write: (value) => (Array.isArray(value) ? joinList(value.map(String)) : ''),
}

export const wholeListCell: Cell = {
  read: (text) => ({ value: splitList(text).map((item) => (/^\d{1,9}$/.test(item) ? Number(item) : item)) }),
  write: listCell.write,
}

const levelsSay = 'Write skills with their levels, each skill once, such as linux:3; networking:2.'

/** `linux:3; networking:2` */
export const levelsCell: Cell = {
  read(text) {
    const levels = new Map<string, number>()
    for (const item of splitList(text)) {
      const [, skill, level] = /^(.+?)\s*:\s*(\d{1,3})$/.exec(item) ?? []
      if (skill === undefined || !idPattern.test(skill) || levels.has(skill)) return { expected: levelsSay }
      levels.set(skill, Number(level))
    }
    return { value: Object.fromEntries(levels) }
  },
  write: (value) =>
    typeof value === 'object' && value !== null
      ? joinList(Object.entries(value).map(([skill, level]) => `${skill}:${String(level)}`))
      : '',
}

/** `nice-v2:IO-WRL-005; onet-24.2:15-1244.00` */
export const identifiersCell: Cell = {
  read(text) {
    const identifiers = splitList(text).map((item) => {
      const [, framework, code] = /^([^:]+?)\s*:\s*(.+)$/.exec(item) ?? []
      return framework === undefined || code === undefined ? undefined : { framework, code }
    })
    return identifiers.includes(undefined)
      ? { expected: 'Write frameworks with their codes, such as nice-v2:IO-WRL-005.' }
      : { value: identifiers }
  },
  write: (value) =>
    Array.isArray(value) ? joinList(value.map(({ framework, code }) => `${String(framework)}:${String(code)}`)) : '',
}

/** A semicolon that belongs to an item is written `\;`, a backslash `\\`. */
function splitList(text: string): string[] {
  const items = ['']
  for (const [part] of text.matchAll(/\\[\\;]|[^\\;]+|[\\;]/g))
    if (part === ';') items.push('')
    else items.push(`${items.pop() ?? ''}${/^\\[\\;]$/.test(part) ? part.slice(1) : part}`)
  return items.map((item) => item.trim()).filter((item) => item !== '')
}

const joinList = (items: readonly string[]): string =>
  items.map((item) => item.replace(/[\\;]/g, (mark) => `\\${mark}`)).join('; ')
