import { sayCount } from '@/lib/core/say'
import { standardLimits, type Standard } from '@/lib/programmes/model'
import type { Left, OccupationRead } from '@/lib/programmes/views/workbook'
import { hoursOf } from '@/lib/programmes/views/words'
import { readWorkbook } from '../tables/read-workbook'
import { courseColumns, readCourses, readWages, wageColumns } from './courses'
import { detailColumns, readDetails } from './details'
import { plain, readSheet } from './sheet'
import { readWork, workColumns } from './work'

/**
 * Reads one occupation standard from a workbook as US registered apprenticeships use it (sheets Details, WorkProcesses,
 * RelatedInstruction, WageSchedule). Everything that is not taken as it stands is said. For files of strangers: call it on
 * a thread that can be ended.
 */
export async function readOccupation(bytes: Uint8Array): Promise<OccupationRead> {
  const workbook = await readWorkbook(bytes)
  if ('fault' in workbook) return { ok: false, faults: [workbook.fault] }
  const left: Left[] = []
  const rowsOf = (title: string) => workbook.sheets.find(({ name }) => plain(name) === plain(title))?.rows
  const missing = ['Details', 'WorkProcesses', 'RelatedInstruction', 'WageSchedule'].filter((title) => !rowsOf(title))
  if (!rowsOf('Details') && !rowsOf('WorkProcesses'))
    return {
      ok: false,
      faults: [
        `This workbook has no sheet called Details and none called WorkProcesses. It has ${workbook.sheets
          .map(({ name }) => `“${name}”`)
          .slice(0, 10)
          .join(', ')}.`,
      ],
    }
  for (const sheet of missing)
    left.push({
      sheet,
      row: null,
      column: '',
      expected: 'a sheet of this name',
      found: '',
      says: 'Nothing of it is taken.',
    })
  for (const { name } of workbook.sheets)
    if (!['details', 'workprocesses', 'relatedinstruction', 'wageschedule'].includes(plain(name)))
      left.push({
        sheet: name,
        row: null,
        column: '',
        expected: 'one of the four sheets of a standard',
        found: name,
        says: 'The sheet is not taken.',
      })

  const details = readDetails(readSheet('Details', rowsOf('Details') ?? [], detailColumns, left), left)
  const work = numbered(
    'process',
    readWork(readSheet('WorkProcesses', rowsOf('WorkProcesses') ?? [], workColumns, left), left),
  )
  const courses = numbered(
    'course',
    readCourses(readSheet('RelatedInstruction', rowsOf('RelatedInstruction') ?? [], courseColumns, left), left),
  )
  const wages = numbered(
    'step',
    readWages(readSheet('WageSchedule', rowsOf('WageSchedule') ?? [], wageColumns, left), left),
  )
  const standard: Standard = {
    format: 'journeywork/programme@1',
    kind: 'apprenticeship',
    ...details,
    ...withAreas(work),
    groups: [],
    required: [],
    relatedInstruction: courses,
    wageSteps: wages,
    leadsTo: {},
  }
  return { ok: true, standard, read: saidOf(standard), left }
}

/** A workbook knows no areas; each work process is taken for one, so that there is something to rotate through. */
function withAreas(
  work: readonly Omit<Standard['workProcesses'][number], 'areas'>[],
): Pick<Standard, 'areas' | 'workProcesses'> {
  const areas = work.slice(0, standardLimits.areas).map(({ id, title }) => ({
    id: id.replace('process', 'area'),
    title,
    about: '',
    visits: null,
    needs: [],
    skills: {},
  }))
  return { areas, workProcesses: work.map((process, at) => ({ ...process, areas: areas[at] ? [areas[at].id] : [] })) }
}

const numbered = <T extends object>(what: string, list: readonly T[]): (T & { id: string })[] =>
  list.map((one, at) => ({ ...one, id: `${what}-${at + 1}` }))

const saidOf = ({
  title,
  periods,
  periodMonths,
  identifiers,
  workProcesses,
  areas,
  relatedInstruction,
  wageSteps,
}: Standard): string[] => [
  `${title}: ${sayCount(periods, 'period')} of ${sayCount(periodMonths, 'month')}.`,
  ...identifiers.map(({ framework, code }) => `${framework} code ${code}.`),
  `${sayCount(workProcesses.length, 'work process', 'work processes')} with ${sayCount(hoursOf(workProcesses), 'hour')} in all.`,
  ...(areas.length > 0
    ? [
        `${sayCount(areas.length, 'area')} of work, one from each work process. Put together or take out what does not fit.`,
      ]
    : []),
  `${sayCount(relatedInstruction.length, 'course')} with ${sayCount(hoursOf(relatedInstruction), 'hour')} in all.`,
  `${sayCount(wageSteps.length, 'wage step')}.`,
]
