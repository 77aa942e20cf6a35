import { collectFaults, placeIn, quoted, type Faults, type Reading } from './faults'

type Cursor = { readonly text: string; at: number; readonly path: (string | number)[]; readonly faults: Faults }

/**
 * Reads JSON (RFC 8259) more strictly than `JSON.parse`: a name given twice in one object and a name that would reach an
 * object's prototype are faults, and no document is nested deeper than `depth`. A syntax error names its line and column.
 */
export function readJson(text: string, limits: { depth: number; faults: number }): Reading<unknown> {
  const faults = collectFaults(limits.faults)
  const cursor: Cursor = { text: text.charCodeAt(0) === 0xfeff ? text.slice(1) : text, at: 0, path: [], faults }
  try {
    const value = readValue(cursor, limits.depth)
    skipSpace(cursor)
    if (cursor.at < cursor.text.length) stop(cursor, 'expected the end of the document')
    return faults.outcome(value)
  } catch (error) {
    if (!(error instanceof Malformed)) throw error
    return { ok: false, faults: [...faults.list(), error.message] }
  }
}

class Malformed extends Error {}

function readValue(cursor: Cursor, depth: number): unknown {
  skipSpace(cursor)
  const first = cursor.text[cursor.at]
  if (first === '{' || first === '[') {
    if (depth === 0) stop(cursor, 'this is nested too deeply')
    return first === '{' ? readObject(cursor, depth - 1) : readArray(cursor, depth - 1)
  }
  if (first === '"') return readText(cursor)
  if (first === 't') return readWord(cursor, 'true', true)
  if (first === 'f') return readWord(cursor, 'false', false)
  if (first === 'n') return readWord(cursor, 'null', null)
  return readNumber(cursor)
}

function readObject(cursor: Cursor, depth: number): Record<string, unknown> {
  const fields: Record<string, unknown> = {}
  cursor.at += 1
  if (ends(cursor, '}')) return fields
  for (;;) {
    skipSpace(cursor)
    if (cursor.text[cursor.at] !== '"') stop(cursor, 'expected a name in double quotes')
    const name = readText(cursor)
    skipSpace(cursor)
    if (cursor.text[cursor.at] !== ':') stop(cursor, 'expected a colon')
    cursor.at += 1
    cursor.path.push(name)
    const value = readValue(cursor, depth)
    if (name === '__proto__') report(cursor, 'this name cannot be used')
    else if (Object.hasOwn(fields, name)) report(cursor, 'this name is given twice')
    else fields[name] = value
    cursor.path.pop()
    if (ends(cursor, '}')) return fields
    if (cursor.text[cursor.at] !== ',') stop(cursor, 'expected a comma or a closing brace')
    cursor.at += 1
  }
}

function readArray(cursor: Cursor, depth: number): unknown[] {
  const items: unknown[] = []
  cursor.at += 1
  if (ends(cursor, ']')) return items
  for (;;) {
    cursor.path.push(items.length)
    items.push(readValue(cursor, depth))
    cursor.path.pop()
    if (ends(cursor, ']')) return items
    if (cursor.text[cursor.at] !== ',') stop(cursor, 'expected a comma or a closing bracket')
    cursor.at += 1
  }
}

// The two sticky patterns are the grammar of RFC 8259 §6 and §7; `JSON.parse` then resolves escapes.
const textPattern = /"(?:[ !#-[\]-\uffff]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*"/y
const plainPattern = /"[ !#-[\]-\uffff]*"/y
const numberPattern = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y

function readText(cursor: Cursor): string {
  const plain = match(cursor, plainPattern)
  if (plain !== undefined) return plain.slice(1, -1)
  const escaped = match(cursor, textPattern)
  if (escaped === undefined) return stop(cursor, 'this text does not end, or holds a character that must be escaped')
  const text: unknown = JSON.parse(escaped)
  return typeof text === 'string' ? text : stop(cursor, 'expected text')
}

function readNumber(cursor: Cursor): number {
  const digits = match(cursor, numberPattern)
  if (digits === undefined) {
    const found = cursor.text[cursor.at]
    return stop(
      cursor,
      found === undefined ? 'the document ends too early' : `expected a value, found ${quoted(found)}`,
    )
  }
  const value = Number(digits)
  if (!Number.isFinite(value)) report(cursor, 'this number is too large')
  return value
}

function readWord<T>(cursor: Cursor, word: string, value: T): T {
  if (!cursor.text.startsWith(word, cursor.at)) return stop(cursor, `expected ${word}`)
  cursor.at += word.length
  return value
}

function match(cursor: Cursor, pattern: RegExp): string | undefined {
  pattern.lastIndex = cursor.at
  const found = pattern.exec(cursor.text)?.[0]
  if (found !== undefined) cursor.at += found.length
  return found
}

function ends(cursor: Cursor, bracket: string): boolean {
  skipSpace(cursor)
  if (cursor.text[cursor.at] !== bracket) return false
  cursor.at += 1
  return true
}

function skipSpace(cursor: Cursor): void {
  for (;;) {
    const code = cursor.text.charCodeAt(cursor.at)
    if (code !== 32 && code !== 10 && code !== 13 && code !== 9) return
    cursor.at += 1
  }
}

const report = (cursor: Cursor, says: string) => cursor.faults.report(cursor.path.reduce<string>(placeIn, ''), says)

function stop(cursor: Cursor, says: string): never {
  const before = cursor.text.slice(0, cursor.at)
  const line = before.split('\n').length
  throw new Malformed(`line ${line}, column ${cursor.at - before.lastIndexOf('\n')}: ${says}`)
}
