import { sayCount, sayList } from '@/lib/core/say'
import { worth, type WishesView } from '@/lib/cohorts/views/wishes'

/** Wishes that can only be read, in their order, and when someone is away. */
export function SaidWishes({ wishes: { ranked, hosts, points, periods, version } }: { wishes: WishesView }) {
  const away = periods.filter(({ isAway }) => isAway)
  return (
    <>
      {ranked.length === 0 ? (
        <p className="text-ink-soft">
          {version === 0 ? 'You have said no wishes.' : 'You said that any host is fine.'}
        </p>
      ) : (
        <ol className="divide-y">
          {ranked.map((id, at) => (
            <li key={id} className="flex items-baseline gap-3 py-2">
              <span className="w-5 font-serif text-lg tabular-nums">{at + 1}</span>
              <span className="flex-1 font-medium">{hosts.find((host) => host.id === id)?.name}</span>
              <span className="text-sm text-ink-soft">{sayCount(worth(points, at), 'point')}</span>
            </li>
          ))}
        </ol>
      )}
      {away.length > 0 && (
        <p className="mt-3 text-sm text-ink-soft">Away in {sayList(away.map(({ title }) => title))}.</p>
      )}
    </>
  )
}
