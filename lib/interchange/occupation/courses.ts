import type { Left } from '@/lib/programmes/views/workbook'
import { standardLimits as most, type RelatedInstruction, type WageStep } from '@/lib/programmes/model'
import { plain, type Sheet } from './sheet'
import { readAmount, readPercent } from './values'
import { about } from './work'

export const courseColumns = [
  'Course Sort Order',
  'Course Name',
  'Course Description',
  'Course Code',
  'Related Training Organization',
  'Course Hours',
] as const

/** Related instruction, course by course in the order of the sheet. What stands there twice is kept twice, and said. */
export function readCourses(
  { name, rows }: Sheet<(typeof courseColumns)[number]>,
  left: Left[],
): Omit<RelatedInstruction, 'id'>[] {
  const seen = new Map<string, number>()
  if (rows.some((row) => row.of('Course Description') !== ''))
    left.push({
      sheet: name,
      row: null,
      column: 'Course Description',
      expected: 'nothing',
      found: 'descriptions',
      says: 'Descriptions of courses are not taken.',
    })
  return rows.slice(0, most.relatedInstruction).flatMap((row) => {
    const [title, code] = [row.of('Course Name'), row.of('Course Code')]
    if (title === '') {
      left.push(about(name, row, 'Course Name', 'the name of a course', 'The row is left out.'))
      return []
    }
    const before = seen.get(plain(title))
    if (before !== undefined)
      left.push(
        about(name, row, 'Course Name', 'each course once', `It stands in row ${before} as well; both are kept.`),
      )
    else seen.set(plain(title), row.row)
    const hours = readAmount(row.of('Course Hours'))
    if (hours === undefined)
      left.push(about(name, row, 'Course Hours', 'a number of hours', 'No hours are counted for it.'))
    return [
      {
        title: (code ? `${title} (${code})` : title).slice(0, most.title),
        hours: Math.min(most.hours, Math.round(hours ?? 0)),
        provider: row.of('Related Training Organization').slice(0, most.title),
      },
    ]
  })
}

export const wageColumns = [
  'Step Sort Order',
  'Step Level Title',
  'Step OJT Hours',
  'Step OJT Percentage',
  'Step Duration',
  'Step RSI Hours',
] as const

/** Wage steps in the order of the sheet: each begins after the hours of those before it. */
export function readWages({ name, rows }: Sheet<(typeof wageColumns)[number]>, left: Left[]): Omit<WageStep, 'id'>[] {
  for (const column of ['Step Duration', 'Step RSI Hours'] as const)
    if (rows.some((row) => row.of(column) !== ''))
      left.push({
        sheet: name,
        row: null,
        column,
        expected: 'nothing',
        found: 'values',
        says: 'Steps go by hours of work; this is not taken.',
      })
  const orders = rows.map((row) => row.of('Step Sort Order')).filter((order) => order !== '')
  if (new Set(orders).size < orders.length)
    left.push({
      sheet: name,
      row: null,
      column: 'Step Sort Order',
      expected: 'each number once',
      found: orders.join(', '),
      says: 'The order of the rows is kept.',
    })
  let from: number | null = 0
  return rows.slice(0, most.wageSteps).map((row, at) => {
    const [title, hours, percent] = [
      row.of('Step Level Title'),
      readAmount(row.of('Step OJT Hours')),
      readPercent(row.of('Step OJT Percentage')),
    ]
    if (title === '')
      left.push(about(name, row, 'Step Level Title', 'the title of a step', `It is called “Step ${at + 1}”.`))
    const isShare = percent !== undefined && percent >= 1 && percent <= 200
    if (!isShare) left.push(about(name, row, 'Step OJT Percentage', 'a percentage', 'No wage is given for it.'))
    const step = {
      title: (title || `Step ${at + 1}`).slice(0, most.title),
      hours: from,
      percent: isShare ? percent : null,
      amount: null,
    }
    if (hours === undefined)
      left.push(about(name, row, 'Step OJT Hours', 'the hours of the step', 'When the next step begins is left open.'))
    from = hours === undefined || from === null ? null : Math.min(most.hours, Math.round(from + hours))
    return step
  })
}
