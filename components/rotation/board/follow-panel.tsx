import { Check, X } from 'lucide-react'
import type { Route } from 'next'
import Link from 'next/link'

import { Card } from '@/components/ui/card'
import { countOf } from '@/components/ui/format-amount'
import { LinkButton } from '@/components/ui/link-button'
import { seatsIn } from '@/lib/rotation/views/arrange'
import { away, type BoardView, type PersonPanel } from '@/lib/rotation/views/board'

import { HostChip } from './host-chip'

type PersonCardProps = { board: BoardView; panel: PersonPanel; leave: string; hostHref: (host: number) => string }

/** Whom the board follows: where they are, and what became of each of their wishes. */
export function FollowedPerson({ board, panel: { person, wishes }, leave, hostHref }: PersonCardProps) {
  const { periods, hosts, people, cells, points } = board
  const name = people[person]?.name ?? ''
  return (
    <Card
      title={name}
      lead={`${countOf(points[person] ?? 0, 'point')} from wishes that come true.`}
      action={<Leave href={leave} name={name} />}
    >
      <div className="grid gap-x-10 gap-y-6 lg:grid-cols-[minmax(0,3fr)_minmax(0,2fr)]">
        <ol className="grid grid-cols-[repeat(auto-fill,minmax(8.5rem,1fr))] gap-3">
          {periods.map(({ title, isPast }, period) => {
            const at = cells[person * periods.length + period] ?? -1
            const host = hosts[at]
            return (
              <li key={title} className="min-w-0">
                <span className="block text-xs text-ink-faint">{title}</span>
                {host ? (
                  <Link
                    href={hostHref(at) as Route}
                    scroll={false}
                    prefetch={false}
                    className="mt-0.5 block rounded-sm"
                  >
                    <HostChip host={host} at={at} quiet={isPast} whole className="min-h-11 py-1 md:min-h-9" />
                  </Link>
                ) : (
                  <span className="mt-0.5 flex min-h-9 items-center text-sm text-ink-faint italic">
                    {at === away ? 'Away' : 'Nowhere'}
                  </span>
                )}
              </li>
            )
          })}
        </ol>
        <div>
          <h3 className="text-sm font-medium">Wishes</h3>
          {wishes.length === 0 && <p className="mt-1 text-sm text-ink-soft">{name} has said none.</p>}
          <ol className="mt-1 grid gap-2">
            {wishes.map(({ host, granted, because, points: worth }) => (
              <li key={host} className="flex gap-2 text-[0.9375rem]">
                {granted ? (
                  <Check aria-hidden="true" className="mt-1 size-4 shrink-0 text-on-track" />
                ) : (
                  <X aria-hidden="true" className="mt-1 size-4 shrink-0 text-ink-faint" />
                )}
                <span>
                  {host}{' '}
                  <span className="text-sm text-ink-soft">
                    {granted ? `granted, ${countOf(worth, 'point')}` : 'not granted'}
                  </span>
                  {because !== null && <span className="block text-sm text-ink-soft">{because}</span>}
                </span>
              </li>
            ))}
          </ol>
        </div>
      </div>
    </Card>
  )
}

type HostCardProps = { board: BoardView; host: number; leave: string; personHref: (person: number) => string }

/** Which host the board follows: who is there in each period, and what is left of its seats. */
export function FollowedHost({ board, host, leave, personHref }: HostCardProps) {
  const { periods, hosts, people, cells } = board
  const seats = seatsIn(board, host)
  const name = hosts[host]?.name ?? ''
  const thereIn = (period: number) =>
    people.flatMap((one, person) => (cells[person * periods.length + period] === host ? [{ ...one, person }] : []))
  return (
    <Card title={name} lead="Who is there, period by period." action={<Leave href={leave} name={name} />}>
      <ol className="grid grid-cols-[repeat(auto-fill,minmax(10rem,1fr))] gap-x-6 gap-y-5">
        {periods.map(({ title }, period) => {
          const { used, max, min, state } = seats[period] ?? { used: 0, max: 0, min: 0, state: 'closed' }
          return (
            <li key={title} className="min-w-0">
              <p className="flex justify-between gap-2 border-b pb-1 text-sm">
                <span className="font-medium">{title}</span>
                <span className="text-ink-soft">{state === 'closed' ? 'Closed' : `${used} of ${max}`}</span>
              </p>
              {state === 'short' && <p className="mt-1 text-sm text-drifting">It asks for {min} at least.</p>}
              {state === 'over' && <p className="mt-1 text-sm text-late">{used - max} too many.</p>}
              <ul className="mt-1 text-sm">
                {thereIn(period).map(({ id, name: who, person }) => (
                  <li key={id}>
                    <Link
                      href={personHref(person) as Route} // the board itself, following this person
                      scroll={false}
                      prefetch={false}
                      className="inline-flex min-h-11 items-center hover:underline hover:underline-offset-4 md:min-h-7"
                    >
                      {who}
                    </Link>
                  </li>
                ))}
              </ul>
            </li>
          )
        })}
      </ol>
    </Card>
  )
}

const Leave = ({ href, name }: { href: string; name: string }) => (
  <LinkButton
    href={href as Route} // the board itself, following nobody
    scroll={false}
    variant="quiet"
    size="small"
    icon={<X aria-hidden="true" />}
    aria-label={`Stop following ${name}`}
  >
    Stop following
  </LinkButton>
)
