type Fields = Readonly<Record<string, string>>

/**
 * An entry as a form sends it: flat texts under names such as `levels.3`, `certificate.code` or `raises.0.skill`. What cannot be
 * read stays as it was written, for the entry's own check to refuse.
 */
export function entryFrom(raw: unknown): unknown {
  if (typeof raw !== 'object' || raw === null) return raw
  const fields: Fields = Object.fromEntries(
    Object.entries(raw).flatMap(([name, value]) => (typeof value === 'string' ? [[name, value]] : [])),
  )
  const { kind = '', basis = '' } = fields
  const read = kind === 'skill' ? skillFrom : kind === 'role' ? roleFrom : activityFrom
  return { kind, basis, entry: withoutGaps(read(fields)) }
}

const skillFrom = (fields: Fields) => ({
  ...words(fields, ['id', 'title', 'area', 'depth', 'description']),
  levels: Array.from({ length: 8 }, (_, level) => fields[`levels.${level}`] ?? ''),
  proof: numbers(fields, 'proof', ['fromLevel', 'pieces', 'observers', 'withinMonths']),
  identifiers: identifiers(fields),
})

const roleFrom = (fields: Fields) => ({
  ...words(fields, ['id', 'title', 'line', 'summary']),
  requires: levels(fields, 'requires'),
  depthFloor: numbers(fields, 'depthFloor', ['skills', 'level']),
  from: rows(fields, 'from').map((row) => row['id'] ?? ''),
  outlook: {
    automated: lines(fields['outlook.automated']),
    remains: lines(fields['outlook.remains']),
    says: fields['outlook.says'] ?? '',
  },
  identifiers: identifiers(fields),
})

function activityFrom(fields: Fields) {
  // The form's own kind says that this is an activity; which one stands beside it.
  const kind = text(fields['activityKind'])
  return {
    ...words(fields, ['id', 'title', 'summary', 'provider', 'url']),
    kind,
    hours: number(fields['hours']),
    cost: money(fields, 'cost'),
    raises: levels(fields, 'raises'),
    needs: levels(fields, 'needs'),
    after: rows(fields, 'after').map((row) => row['id'] ?? ''),
    waitWeeks: number(fields['waitWeeks']),
    perWeek: kind === 'rotation' ? undefined : number(fields['perWeek']),
    reclaims: number(fields['reclaims']),
    rotation:
      kind === 'rotation'
        ? {
            weeks: number(fields['rotation.weeks']) ?? '',
            startMonths: Array.from({ length: 12 }, (_, at) => at + 1).filter(
              (month) => fields[`rotation.month.${month}`] !== undefined,
            ),
          }
        : undefined,
    certificate: kind === 'certification' ? certificateFrom(fields) : undefined,
  }
}

function certificateFrom(fields: Fields) {
  const at = (name: string) => fields[`certificate.${name}`]
  const how = text(at('renewal.how'))
  const hours = number(at('renewal.hours'))
  const cost = money(fields, 'certificate.renewal.cost')
  return withoutGaps({
    issuer: at('issuer') ?? '',
    code: at('code') ?? '',
    prerequisites: at('prerequisites') ?? '',
    validMonths: number(at('validMonths')),
    renewal:
      how !== undefined || hours !== undefined || cost ? withoutGaps({ how: how ?? '', hours, cost }) : undefined,
    source: at('source') ?? '',
    checkedOn: text(at('checkedOn')),
  })
}

const words = (fields: Fields, names: readonly string[]) =>
  Object.fromEntries(names.map((name) => [name, text(fields[name])]))

const text = (value: string | undefined) => (value === undefined || value.trim() === '' ? undefined : value.trim())

const lines = (value = '') =>
  value
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean)

function number(value: string | undefined): number | string | undefined {
  const written = text(value)
  return written !== undefined && /^-?\d+(\.\d+)?$/.test(written) ? Number(written) : written
}

function money(fields: Fields, name: string) {
  const amount = number(fields[`${name}.amount`])
  return amount === undefined
    ? undefined
    : { amount, currency: (fields[`${name}.currency`] ?? '').trim().toUpperCase() }
}

/** Numbers that belong together, such as `proof.pieces`; when none is filled in, there is no such thing. */
function numbers(fields: Fields, name: string, parts: readonly string[]) {
  const given = withoutGaps(Object.fromEntries(parts.map((part) => [part, number(fields[`${name}.${part}`])])))
  return Object.keys(given).length > 0 ? given : undefined
}

/** `raises.0.skill`, `raises.0.level`: a row for each skill; a row without a skill says nothing. */
const levels = (fields: Fields, name: string) =>
  Object.fromEntries(rows(fields, name, 'skill').map((row) => [row['skill'] ?? '', number(row['level']) ?? '']))

const identifiers = (fields: Fields) =>
  rows(fields, 'identifiers', 'code').map((row) => ({ framework: row['framework'] ?? '', code: row['code'] ?? '' }))

/** The rows of a list in a form, in their order, without those in which nothing was chosen. */
function rows(fields: Fields, name: string, needed = 'id'): Fields[] {
  const found = new Map<number, Record<string, string>>()
  for (const [field, value] of Object.entries(fields)) {
    const [, at, part] = new RegExp(`^${name}\\.(\\d{1,3})\\.(\\w+)$`).exec(field) ?? []
    if (at === undefined || part === undefined) continue
    found.set(Number(at), { ...found.get(Number(at)), [part]: value.trim() })
  }
  return [...found]
    .sort(([a], [b]) => a - b)
    .map(([, row]) => row)
    .filter((row) => (row[needed] ?? '') !== '')
}

const withoutGaps = (entry: object) =>
  Object.fromEntries(Object.entries(entry).filter(([, value]) => value !== undefined))
