import { formatDate } from '@/components/ui/format-date'

export type Stay = {
  personId: string
  name: string
  headline: string
  cohort: string
  period: string
  from: string
  to: string
}

/** Who is with a host, by the days on which they come. */
export function StayList({ stays }: { stays: readonly Stay[] }) {
  const periods = [...new Map(stays.map((stay) => [`${stay.from} ${stay.to}`, stay])).values()]
  return (
    <ul className="grid gap-5">
      {periods.map(({ from, to, period }) => (
        <li key={`${from} ${to}`}>
          <h3 className="text-sm font-medium text-ink-soft">
            {period}, {formatDate(from, 'short')} to {formatDate(to, 'short')}
          </h3>
          <ul className="mt-1 divide-y">
            {stays
              .filter((stay) => stay.from === from && stay.to === to)
              .map((stay) => (
                <li key={`${stay.personId} ${stay.cohort}`} className="flex flex-wrap justify-between gap-x-4 py-2">
                  <span className="min-w-0">
                    <span className="block font-medium">{stay.name}</span>
                    {stay.headline && <span className="block text-sm text-ink-soft">{stay.headline}</span>}
                  </span>
                  <span className="text-sm text-ink-soft">{stay.cohort}</span>
                </li>
              ))}
          </ul>
        </li>
      ))}
    </ul>
  )
}
