import { Card } from '@/components/ui/card'
import { formatHours } from '@/components/ui/format-amount'
import { ProgressBar } from '@/components/ui/progress-bar'
import type { TotalLine, TotalsView } from '@/lib/hours/views/totals'

const inHours = (minutes: number) => formatHours(minutes / 60)
const sum = (lines: readonly TotalLine[], of: 'minutes' | 'pending' | 'hours') =>
  lines.reduce((total, line) => total + line[of], 0)

/** Hours towards a programme: approved ones count, and those that wait are told apart. */
export function TotalsCard({ totals, whose }: { totals: TotalsView; whose?: string }) {
  const parts = [
    { title: 'Work processes', lines: totals.workProcesses },
    { title: 'Related instruction', lines: totals.relatedInstruction },
  ].filter(({ lines }) => lines.length > 0)
  return (
    <Card
      title="Hours towards the programme"
      lead={`${totals.standard}. ${whose ? `Only approved hours of ${whose} count` : 'Only approved hours count'}; those that wait are told apart.`}
    >
      <div className="grid grid-cols-[minmax(0,1fr)] gap-x-10 gap-y-8 lg:grid-cols-2">
        {parts.map(({ title, lines }) => (
          <section key={title}>
            <h3 className="font-medium">{title}</h3>
            <p className="mb-4 text-sm text-ink-soft tabular-nums">
              {inHours(sum(lines, 'minutes'))} of {inHours(sum(lines, 'hours') * 60)} approved
              {sum(lines, 'pending') > 0 && `, ${inHours(sum(lines, 'pending'))} waiting`}
            </p>
            <ul className="grid gap-4">
              {lines.map((line) => (
                <li key={line.id}>
                  <ProgressBar
                    label={line.title}
                    value={line.minutes / 60}
                    max={line.hours}
                    tone={line.minutes >= line.hours * 60 ? 'on-track' : 'accent'}
                    says={`${inHours(line.minutes)} of ${inHours(line.hours * 60)}${line.pending > 0 ? `, ${inHours(line.pending)} waiting` : ''}`}
                  />
                </li>
              ))}
            </ul>
          </section>
        ))}
      </div>
    </Card>
  )
}
