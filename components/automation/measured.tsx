import { formatDate } from '@/components/ui/format-date'
import { countOf } from '@/components/ui/format-amount'
import type { MeasuredView } from '@/lib/automation/views/opportunity'

import { Making } from './making'
import { sayFigure, sayHours } from './say'

/** Hours actually saved, opening how they were measured; or what is waited for. */
export const MeasuredMaking = ({ measured }: { measured: MeasuredView }) =>
  measured.saved === null ? (
    <span className="text-sm text-ink-soft">{waitsFor(measured)}</span>
  ) : (
    <Making figure={`${measured.saved < 0 ? '−' : ''}${sayHours(Math.abs(measured.saved))} a week`}>
      <MeasuredInWords measured={measured} />
    </Making>
  )

const waitsFor = ({ waitsFor: what }: MeasuredView) =>
  what === 'later-tickets' ? 'Waits for later tickets' : 'Not measured'

/** How the hours actually saved were measured, or why they are not yet. */
export function MeasuredInWords({ measured }: { measured: MeasuredView }) {
  const { baseline, since, minutesEach, saved, waitsFor: what } = measured
  if (what === 'later-tickets' || (baseline && !since))
    return `There are no tickets of a whole week since then. Import a later export of the service desk, and this says what was saved.`
  if (!baseline || !since || saved === null)
    return 'It was not made from tickets that were imported, so there is nothing to measure it by.'
  return (
    `Before, ${countOf(baseline.tickets, 'ticket')} from ${formatDate(baseline.from, 'short')} to ${formatDate(baseline.to, 'short')}: ${sayFigure(baseline.perWeek)} a week. ` +
    `Since, ${countOf(since.tickets, 'ticket')} in ${countOf(since.weeks, 'whole week')} from ${formatDate(since.from, 'short')}: ${sayFigure(since.perWeek)} a week. ` +
    `${sayFigure(Math.abs(baseline.perWeek - since.perWeek))} ${saved < 0 ? 'more' : 'fewer'} × ${sayFigure(minutesEach)} min.`
  )
}
