import type { Program, Row, Term } from '@/lib/planning/mip/program'

/** A program as text in the LP format, which every solver reads. */
export function lpFile({ columns, rows }: Program): string {
  const costs = columns.flatMap(({ cost }, index) => (cost === 0 ? [] : [`${signed(cost)} x${index}`]))
  return [
    'Minimize',
    ` obj: ${costs.length > 0 ? lines(costs) : '0 x0'}`,
    'Subject To',
    ...rows.flatMap(rowLines),
    'Bounds',
    ...columns.map(({ from, to }, index) => ` ${bound(from)} <= x${index} <= ${bound(to)}`),
    'General',
    ...columns.flatMap(({ whole }, index) => (whole ? [` x${index}`] : [])),
    'End',
    '',
  ].join('\n')
}

function rowLines({ terms, atLeast, atMost }: Row, index: number): string[] {
  const sum = terms.length > 0 ? lines(terms.map(termText)) : '0 x0'
  if (atLeast === atMost) return [` r${index}: ${sum} = ${atMost}`]
  return [
    ...(atLeast > -Infinity ? [` r${index}a: ${sum} >= ${atLeast}`] : []),
    ...(atMost < Infinity ? [` r${index}b: ${sum} <= ${atMost}`] : []),
  ]
}

const termText = ([choice, weight]: Term) => `${signed(weight)} x${choice}`
const signed = (number: number) => (number < 0 ? `- ${-number}` : `+ ${number}`)
const bound = (number: number) => (Number.isFinite(number) ? String(number) : number < 0 ? '-inf' : '+inf')

// Some readers take no line longer than a few hundred characters.
const lines = (terms: readonly string[]): string =>
  terms.map((term, index) => (index > 0 && index % 10 === 0 ? `\n  ${term}` : term)).join(' ')
