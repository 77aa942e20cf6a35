import { Card } from '@/components/ui/card'
import { countOf, formatNumber } from '@/components/ui/format-amount'
import type { FairnessView, OutcomeView } from '@/lib/rotation/views/schedule'

/** How the points are spread, as counts, and what a promise to everyone costs. */
export function PointsCard({ outcome: { spread, points, wishes, fairness } }: { outcome: OutcomeView }) {
  const most = Math.max(1, ...spread.map(({ people }) => people))
  return (
    <Card
      title="How the points are spread"
      lead={`Of ${countOf(wishes.said, 'wish', 'wishes')}, ${formatNumber(wishes.granted)} come true. Whose every wish comes true has ${points.most}.`}
    >
      <div className="grid gap-x-10 gap-y-6 lg:grid-cols-[minmax(0,3fr)_minmax(0,2fr)]">
        <ul className="grid content-start gap-1.5">
          {spread.map(({ points: each, people }) => (
            <li
              key={each}
              className="grid grid-cols-[4.5rem_minmax(0,1fr)_5.5rem] items-center gap-3 text-sm tabular-nums"
            >
              <span className="text-right">{countOf(each, 'point')}</span>
              <span
                aria-hidden="true"
                className="h-3 rounded-sm bg-accent/80"
                style={{ width: `${(people / most) * 100}%` }}
              />
              <span className="text-ink-soft">{countOf(people, 'person', 'people')}</span>
            </li>
          ))}
        </ul>
        {fairness && <Fairness fairness={fairness} />}
      </div>
    </Card>
  )
}

function Fairness({ fairness: { floor, withFloor, without, isProven, isThis } }: { fairness: FairnessView }) {
  const cost = withFloor !== null && without !== null ? without - withFloor : null
  return (
    <div className="border-t pt-5 lg:border-t-0 lg:border-l lg:pt-0 lg:pl-8">
      <h3 className="font-semibold">Nobody below {countOf(floor, 'point')}</h3>
      <p className="mt-1 text-ink-soft">
        {withFloor === null
          ? 'No schedule keeps this promise.'
          : cost !== null && cost <= 0
            ? 'The promise costs nothing.'
            : `The promise costs ${countOf(cost ?? 0, 'point')} together.`}
        {!isProven && withFloor !== null && ' As far as was found; it is not proven.'}
      </p>
      <dl className="mt-3 grid grid-cols-[minmax(0,1fr)_auto] gap-x-4 gap-y-1 text-sm tabular-nums">
        <dt className={isThis === 'with' ? 'font-medium' : 'text-ink-soft'}>
          With the promise{isThis === 'with' && ' (this one)'}
        </dt>
        <dd>{withFloor === null ? '–' : countOf(withFloor, 'point')}</dd>
        <dt className={isThis === 'without' ? 'font-medium' : 'text-ink-soft'}>
          Without it{isThis === 'without' && ' (this one)'}
        </dt>
        <dd>{without === null ? '–' : countOf(without, 'point')}</dd>
      </dl>
    </div>
  )
}
