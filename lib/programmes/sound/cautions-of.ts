import { sayCount } from '@/lib/core/say'
import type { Standard } from '../model'
import type { StandardFault } from '../views/fault'
import { hoursOf } from '../views/words'

/** The related instruction that is recommended for each year of a registered apprenticeship, in hours (29 CFR 29.5(b)(4)). */
const usualInstruction = 144
/** Working hours that a month has at most, holidays not taken off. */
const hoursInMonth = 174

/** What whoever publishes a standard should know, and may well have meant. */
export function cautionsOf(standard: Standard, titleOfSkill: (id: string) => string): StandardFault[] {
  const { kind, periods, periodMonths, workProcesses, relatedInstruction, areas, leadsTo } = standard
  const [work, taught] = [hoursOf(workProcesses), hoursOf(relatedInstruction)]
  const usual = Math.ceil((usualInstruction * periods * periodMonths) / 12)
  const most = periods * periodMonths * hoursInMonth
  const short = Object.entries(leadsTo).filter(([id, level]) => !areas.some(({ skills }) => (skills[id] ?? 0) >= level))
  return [
    ...(work + taught > most
      ? [
          {
            section: 'work' as const,
            says: `Work and instruction take ${sayCount(work + taught, 'hour')}; ${sayCount(periods * periodMonths, 'month')} have about ${most}.`,
          },
        ]
      : []),
    ...(kind === 'apprenticeship' && taught < usual
      ? [
          {
            section: 'instruction' as const,
            says: `There ${taught === 1 ? 'is' : 'are'} ${sayCount(taught, 'hour')} of related instruction; ${usualInstruction} a year are usual, ${usual} in all.`,
          },
        ]
      : []),
    ...short.map(([id, level]) => ({
      section: 'leads-to' as const,
      says: `No area leads to ${titleOfSkill(id)} ${level}, which the programme promises.`,
    })),
  ]
}
