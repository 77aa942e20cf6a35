import { classes } from '@/components/ui/classes'
import { away, type BoardView } from '@/lib/rotation/views/board'

import { daysOf } from './board-head'
import { HostChip } from './host-chip'

/** The whole board with every host's name in full, made for a wall: its head stands on every page. */
export function WallSheet({
  board: { periods, people, hosts, cells },
  caption,
}: {
  board: BoardView
  caption: string
}) {
  return (
    <table className="w-full border-collapse text-[0.8125rem] print:text-[8pt]">
      <caption className="sr-only">{caption}</caption>
      <thead className="print:table-header-group">
        <tr>
          <th scope="col" className="border-b-2 py-1.5 pr-3 text-left align-bottom font-medium text-ink-soft">
            Apprentice
          </th>
          {periods.map((period) => (
            <th key={period.title} scope="col" className="border-b-2 px-1 py-1.5 text-left align-bottom">
              <span className="block font-semibold">{period.title}</span>
              <span className="block font-normal whitespace-nowrap text-ink-soft">{daysOf(period)}</span>
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {people.map(({ id, name }, person) => (
          <tr key={id} className="break-inside-avoid">
            <th scope="row" className="border-b py-0.5 pr-3 text-left font-medium whitespace-nowrap">
              {name}
            </th>
            {periods.map(({ title }, period) => {
              const at = cells[person * periods.length + period] ?? -1
              const host = hosts[at]
              return (
                <td key={title} className="border-b p-0.5">
                  {host ? (
                    <HostChip host={host} at={at} whole className="print:min-h-5 print:py-0" />
                  ) : (
                    <span className="px-1.5 text-ink-faint italic">{at === away ? 'Away' : ''}</span>
                  )}
                </td>
              )
            })}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

/** Which colour is which host, and which periods stand as published. */
export function WallLegend({ board: { hosts, periods } }: { board: BoardView }) {
  const lastFrozen = periods.findLast(({ isFrozen }) => isFrozen)
  return (
    <div className="mb-4 print:mb-2">
      <ul aria-label="Hosts" className="flex flex-wrap gap-1.5">
        {hosts.map((host, at) => (
          <li key={host.id}>
            <HostChip host={host} at={at} whole className="print:min-h-5 print:py-0" />
          </li>
        ))}
      </ul>
      <p className="mt-2 text-sm text-ink-soft print:text-[8pt]">
        Away: not with any host in that period.
        {lastFrozen && ` Through ${lastFrozen.title} it stands as it is; later periods may still change.`}
      </p>
    </div>
  )
}

/** A sheet for each host: who comes, period by period. Each begins a page of its own. */
export function HostSheets({ board, only }: { board: BoardView; only: string | null }) {
  const { periods, people, hosts, cells } = board
  const thereIn = (host: number, period: number) =>
    people.filter((_, person) => cells[person * periods.length + period] === host)
  return hosts.map((host, at) =>
    only !== null && host.id !== only ? null : (
      <section
        key={host.id}
        className={classes('break-inside-avoid pb-6', only === null && at > 0 && 'print:break-before-page')}
      >
        <h2 className="mb-3 max-w-sm text-lg font-semibold">
          <HostChip host={host} at={at} whole className="min-h-9 text-base! print:text-[12pt]!" />
        </h2>
        <dl className="grid grid-cols-[repeat(auto-fill,minmax(11rem,1fr))] gap-x-6 gap-y-5">
          {periods.map((period, index) => {
            const there = thereIn(at, index)
            return (
              <div key={period.title}>
                <dt className="border-b pb-1 text-sm">
                  <span className="font-semibold">{period.title}</span>{' '}
                  <span className="text-ink-soft">{daysOf(period)}</span>
                </dt>
                <dd className="mt-1 text-sm">
                  {there.length === 0 ? <span className="text-ink-faint">Nobody</span> : null}
                  <ul>
                    {there.map(({ id, name }) => (
                      <li key={id}>{name}</li>
                    ))}
                  </ul>
                </dd>
              </div>
            )
          })}
        </dl>
      </section>
    ),
  )
}
