import { Select } from '@/components/ui/select'
import type { WishHost } from '@/lib/cohorts/views/wishes'

const places = ['First wish', 'Second', 'Third', 'Fourth', 'Fifth', 'Sixth', 'Seventh', 'Eighth']

type PlainRankingProps = { hosts: readonly WishHost[]; ranked: readonly string[]; most: number }

/** The ranking where no script runs: a list for each place. Its fields come after those of the list, and replace them. */
export const PlainRanking = ({ hosts, ranked, most }: PlainRankingProps) => (
  <noscript>
    <div className="mt-4 grid gap-4 sm:grid-cols-2">
      {places.slice(0, most).map((place, at) => (
        <Select
          key={place}
          label={place}
          name={`wish-${at + 1}`}
          defaultValue={ranked[at] ?? ''}
          options={[{ value: '', label: 'None' }, ...hosts.map(({ id, name }) => ({ value: id, label: name }))]}
        />
      ))}
    </div>
  </noscript>
)
