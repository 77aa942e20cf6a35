import type { Standard } from '@/lib/programmes/model'
import { sayRequired } from '@/lib/programmes/views/words'

/** What everyone must do, in sentences, each with the periods in which it counts drawn beside it. */
export function RequiredList({ standard }: { standard: Standard }) {
  const { required, periods } = standard
  return (
    <ul className="divide-y">
      {required.map((one) => (
        <li
          key={one.id}
          className="grid gap-x-8 gap-y-2 py-3.5 first:pt-0 last:pb-0 md:grid-cols-[minmax(0,1fr)_16rem]"
        >
          <div className="min-w-0">
            <p className="font-medium">{one.title}</p>
            <p className="text-[0.9375rem] text-ink-soft">{sayRequired(standard, one)}</p>
          </div>
          <PeriodStrip periods={periods} from={one.within?.from ?? 1} to={one.within?.to ?? periods} />
        </li>
      ))}
    </ul>
  )
}

/** The periods of a programme in a row, those in which something counts filled. The sentence beside it says the same. */
function PeriodStrip({ periods, from, to }: { periods: number; from: number; to: number }) {
  return (
    <span aria-hidden="true" className="flex items-center gap-0.5 md:mt-1.5">
      {Array.from({ length: periods }, (_, at) => at + 1).map((number) => (
        <span
          key={number}
          className={`grid h-6 min-w-0 flex-1 place-items-center rounded-sm text-xs tabular-nums ${number >= from && number <= to ? 'bg-rotation-soft text-rotation' : 'bg-ink/5 text-ink-faint'}`}
        >
          {periods <= 12 ? number : ''}
        </span>
      ))}
    </span>
  )
}
