'use client'

import { RefusalNotice } from '@/components/forms/refusal-notice'
import { useActionForm, type FormAction } from '@/components/forms/use-action-form'
import { Card } from '@/components/ui/card'
import { sayDone } from '@/components/ui/toast'
import type { WishesView } from '@/lib/cohorts/views/wishes'

import { AwayFields } from './away-fields'
import { HostChoice } from './host-choice'
import { PlainRanking } from './plain-ranking'
import { RankedList } from './ranked-list'
import { SaveBar } from './save-bar'
import { useRanking } from './use-ranking'

/** What either way of saving answers; to a manager, what it does to the published schedule. */
type Saved = { wishes?: number; strain?: string | null }

type WishesFormProps = {
  action: FormAction<Saved>
  wishes: WishesView
  /** Whose wishes they are: one's own, or someone's that a manager notes. */
  forWhom: 'me' | { name: string }
  /** Said once they are saved. */
  saved: string
  pointsSay: string
}

/** Where someone would like to go, the dearest first, and when they are away. */
export function WishesForm({ action, wishes, forWhom, saved, pointsSay }: WishesFormProps) {
  const { hosts, points, periods } = wishes
  const most = Math.min(8, Math.max(points.length, wishes.ranked.length))
  const byId = new Map(hosts.map((host) => [host.id, host]))
  const { ranked, says, isFull, isChanged, ...ranking } = useRanking(
    wishes.ranked,
    (id) => byId.get(id)?.name ?? '',
    most,
  )
  const { form, pending, refusal, errors } = useActionForm(action, ({ strain }) =>
    sayDone([saved, strain].filter(Boolean).join(' ')),
  )
  const isMine = forWhom === 'me'
  const wrong = errors['hosts'] ?? errors['absent']
  return (
    <form
      {...form}
      className="grid grid-cols-[minmax(0,1fr)] items-start gap-6 xl:grid-cols-[minmax(0,1fr)_26rem] xl:grid-rows-[auto_auto_1fr]"
    >
      <input type="hidden" name="cohortId" value={wishes.cohortId} />
      {!isMine && <input type="hidden" name="personId" value={wishes.personId} />}
      <input type="hidden" name="version" value={wishes.version} />
      <input type="hidden" name="was" value={wishes.was} />
      {ranked.map((id, at) => (
        <input key={id} type="hidden" name={`wish-${at + 1}`} value={id} />
      ))}
      <div className="grid gap-4 xl:col-start-2">
        <RefusalNotice refusal={refusal && { ...refusal, message: wrong ?? refusal.message }} />
        <Card title={isMine ? 'My wishes' : 'Wishes'} lead={pointsSay}>
          <RankedList {...ranking} points={points} hosts={ranked.flatMap((id) => byId.get(id) ?? [])} />
          <PlainRanking hosts={hosts} ranked={wishes.ranked} most={most} />
          <p aria-live="polite" className="sr-only">
            {says}
          </p>
        </Card>
      </div>
      <Card
        title="Hosts"
        lead={isFull ? `There are ${most} wishes at most. Take one away to wish for another.` : `Choose up to ${most}.`}
        className="xl:col-start-1 xl:row-span-3 xl:row-start-1"
      >
        <ul className="-my-2 divide-y">
          {hosts
            .filter(({ id }) => !ranked.includes(id))
            .map((host) => (
              <HostChoice key={host.id} host={host} isFull={isFull} add={ranking.add} />
            ))}
        </ul>
      </Card>
      {isMine ? (
        <Card
          title="When I am away"
          lead="Whole periods, such as parental leave. Why is nobody’s business here."
          className="xl:col-start-2"
        >
          <AwayFields key={wishes.was} periods={periods} />
        </Card>
      ) : (
        periods
          .filter(({ isAway }) => isAway)
          .map(({ number }) => <input key={number} type="hidden" name={`away-${number}`} value="on" />)
      )}
      <SaveBar
        isChanged={isChanged}
        pending={pending}
        label={isMine ? 'Save my wishes' : `Save the wishes of ${forWhom.name}`}
        says={
          isChanged
            ? `Not saved yet: ${ranked.map((id, at) => `${at + 1}. ${byId.get(id)?.name ?? ''}`).join('  ') || 'no wishes'}`
            : isMine && wishes.version === 0
              ? 'Saved without a wish, it says that any host is fine.'
              : ''
        }
      />
    </form>
  )
}
