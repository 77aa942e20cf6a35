import { sayCount } from '@/lib/core/say'
import { examples } from './examples'
import { hoursOf, kindNames } from './views/words'

/** The ready programmes, as one chooses among them. */
export const showExamples = () =>
  Object.entries(examples).map(([id, standard]) => ({
    id,
    title: standard.title,
    kind: kindNames[standard.kind],
    about: standard.about,
    contains: [
      `${standard.periods} periods of ${standard.periodMonths} months`,
      sayCount(standard.areas.length, 'area'),
      sayCount(standard.required.length, 'required rotation'),
      `${hoursOf(standard.workProcesses).toLocaleString('en-GB')} hours of work`,
      `${hoursOf(standard.relatedInstruction)} hours of instruction`,
      sayCount(Object.keys(standard.leadsTo).length, 'skill'),
    ],
    areas: standard.areas.map(({ title }) => title),
  }))
