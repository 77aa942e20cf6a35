import { Disclosure } from '@/components/ui/disclosure'
import { countOf } from '@/components/ui/format-amount'
import { formatMoment } from '@/components/ui/format-date'

import { ChangeList, type Change } from './change-list'

type Revision = {
  revision: number
  madeAt: Date
  /** Null when the product itself wrote it. */
  madeBy: string | null
  changes: readonly Change[] | 'first'
}

/** Who changed an entry when, and what. */
export function RevisionList({ revisions }: { revisions: readonly Revision[] }) {
  return (
    <ol className="flex flex-col divide-y">
      {revisions.map(({ revision, madeAt, madeBy, changes }, at) => {
        const head = (
          <>
            <span className="font-medium">Revision {revision}</span>
            <span className="block text-sm text-ink-soft">
              {madeBy ?? 'Journeywork'}, {formatMoment(madeAt, 'UTC')} UTC
            </span>
          </>
        )
        return (
          <li key={revision} className="py-1">
            {changes === 'first' || changes.length === 0 ? (
              <div className="py-2 pl-6">
                {head}
                <span className="block text-sm text-ink-soft">
                  {changes === 'first' ? 'As far back as is shown.' : 'Says the same as the one before.'}
                </span>
              </div>
            ) : (
              <Disclosure open={at === 0} summary={head} aside={<Count of={changes.length} />}>
                <ChangeList changes={changes} />
              </Disclosure>
            )}
          </li>
        )
      })}
    </ol>
  )
}

const Count = ({ of }: { of: number }) => <span className="shrink-0 text-sm text-ink-soft">{countOf(of, 'field')}</span>
