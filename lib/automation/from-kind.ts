import { sayCount, sayDay } from '@/lib/core/say'
import type { TicketKind } from '@/lib/tickets/view'
import { automationLimits, usualGivesBackPercent } from './model'
import type { NewOpportunityView } from './views/new'

/** What a new opportunity made from a kind of ticket begins with, and where each of its figures comes from. */
export function fromKind(found: TicketKind): Pick<NewOpportunityView, 'start' | 'origin'> {
  const { title, tickets, from, to, perWeek, minutesEach, isMeasured, words } = found
  const counted = `${sayCount(tickets, 'ticket')} from ${sayDay(from)} to ${sayDay(to)}`
  const minutes = isMeasured
    ? `each took ${sayCount(minutesEach, 'minute')} on average, as the export says`
    : `${sayCount(minutesEach, 'minute')} each is an assumption of the import, at least in part`
  return {
    start: {
      title: title.slice(0, automationLimits.title),
      note: words.length > 0 ? `Words of its tickets: ${words.slice(0, 12).join(', ')}.` : '',
      figures: {
        timesPerWeek: rounded(Math.min(perWeek, automationLimits.timesPerWeek)),
        minutesEach: Math.min(minutesEach, automationLimits.minutesEach),
        givesBackPercent: usualGivesBackPercent,
      },
    },
    origin: `Imported tickets: ${counted} are ${rounded(perWeek)} a week, and ${minutes}. How long automating it takes, and what it saves, is for you to say.`,
  }
}

/** To a tenth, so that a field can be read. Whatever there is stays more than nothing. */
const rounded = (perWeek: number): number => Math.max(0.1, Math.round(perWeek * 10) / 10)
