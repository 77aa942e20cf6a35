import {
  fields,
  levelsIn,
  linesOf,
  number,
  numberOrNothing,
  orNothing,
  rowsIn,
  tickedIn,
  type Fields,
} from './form-fields'
import * as input from './input'
import { editStandardInput } from './inputs/edit'

/** The parts of a draft, as their forms send them; `remove` takes out the one thing that the form is about. */
const itemFrom: Record<string, (sent: Fields) => unknown> = {
  about: ({ title, kind, about, periods, periodMonths }) => ({
    title,
    kind,
    about,
    periods: number(periods),
    periodMonths: number(periodMonths),
  }),
  areas: (sent) => ({
    title: sent['title'],
    about: sent['about'],
    visits: numberOrNothing(sent['visits']),
    needs: rowsIn(sent, 'needs').flatMap((row) => {
      const areas = tickedIn(row, 'areas')
      return areas.length === 0 && (row['atLeast'] ?? '') === '' ? [] : [{ areas, atLeast: number(row['atLeast']) }]
    }),
    skills: levelsIn(sent, 'skills'),
  }),
  groups: (sent) => ({
    title: sent['title'],
    areas: tickedIn(sent, 'areas'),
    visits: numberOrNothing(sent['visits']),
  }),
  required: ({ title, atLeast, from = '', to = '', run, ...sent }) => ({
    title,
    areas: tickedIn(sent, 'areas'),
    atLeast: number(atLeast),
    within: from.trim() === '' && to.trim() === '' ? null : { from: number(from), to: number(to) },
    run: numberOrNothing(run),
  }),
  work: (sent) => ({
    title: sent['title'],
    hours: number(sent['hours']),
    areas: tickedIn(sent, 'areas'),
    details: linesOf(sent['details']),
  }),
  instruction: (sent) =>
    rowsIn(sent, 'rows').flatMap(({ id = '', title = '', hours = '', provider = '' }) =>
      title.trim() === '' && hours.trim() === '' ? [] : [{ id, title, hours: number(hours), provider }],
    ),
  wages: (sent) =>
    rowsIn(sent, 'rows').flatMap(({ id = '', title = '', hours, percent, amount }) =>
      title.trim() === '' && !orNothing(percent) && !orNothing(amount)
        ? []
        : [
            {
              id,
              title,
              hours: numberOrNothing(hours),
              percent: numberOrNothing(percent),
              amount: numberOrNothing(amount),
            },
          ],
    ),
  'leads-to': (sent) => levelsIn(sent, 'skills'),
}

const listed = new Set(['areas', 'groups', 'required', 'work'])

export const editStandardForm = fields
  .transform(({ programmeId, version, section = '', itemId, remove, ...sent }) => ({
    programmeId,
    version: number(version),
    edit: {
      section,
      ...(listed.has(section) && { itemId: orNothing(itemId) }),
      item: remove === 'yes' ? null : itemFrom[section]?.(sent),
    },
  }))
  .pipe(editStandardInput)

export const startProgrammeForm = fields
  .transform(({ standard, ...sent }) => (standard === undefined ? sent : { ...sent, standard: parsed(standard) }))
  .pipe(input.startProgrammeInput)

export const replaceDraftForm = fields
  .transform(({ standard = '', version, ...sent }) => ({
    ...sent,
    version: numberOrNothing(version),
    standard: parsed(standard),
  }))
  .pipe(input.replaceDraftInput)

const versioned = fields.transform(({ version, ...sent }) => ({ ...sent, version: number(version) }))
export const publishVersionForm = versioned.pipe(input.publishVersionInput)
export const discardDraftForm = versioned.pipe(input.discardDraftInput)

function hostFrom(sent: Fields) {
  const { name, about, supervisorEmail, journeyworkers, apprenticesPerJourneyworker, visits, usualMin, usualMax } = sent
  return {
    name,
    about,
    areas: tickedIn(sent, 'areas'),
    skills: levelsIn(sent, 'skills'),
    supervisorEmail: orNothing(supervisorEmail),
    journeyworkers: number(journeyworkers),
    apprenticesPerJourneyworker: numberOrNothing(apprenticesPerJourneyworker),
    visits: number(visits),
    usualMin: number(usualMin),
    usualMax: number(usualMax),
  }
}

export const addHostForm = fields
  .transform((sent) => ({ programmeId: sent['programmeId'], ...hostFrom(sent) }))
  .pipe(input.addHostInput)

export const changeHostForm = fields
  .transform((sent) => ({ hostId: sent['hostId'], version: number(sent['version']), ...hostFrom(sent) }))
  .pipe(input.changeHostInput)

export const retireHostForm = fields
  .transform(({ version, retired, ...sent }) => ({ ...sent, version: number(version), retired: retired === 'yes' }))
  .pipe(input.retireHostInput)

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
