import type { Route } from 'next'
import Link from 'next/link'

import type { MatchingView } from '@/lib/mentorship/views/matching'

/** Who gets no mentor, each with the reason. */
export function WithoutList({ without, programmeId }: { without: MatchingView['without']; programmeId?: string }) {
  return (
    <section className="border-t px-5 py-5 md:px-6">
      <h3 className="font-semibold">Without a mentor</h3>
      <ul className="mt-1 divide-y">
        {without.map(({ learner, because }) => (
          <li key={learner.id} className="flex flex-wrap items-start justify-between gap-x-6 gap-y-1 py-3">
            <div className="min-w-0 flex-1 basis-64">
              <p className="font-medium">{learner.name}</p>
              <p className="text-sm text-ink-soft">{because}</p>
            </div>
            {programmeId !== undefined && (
              <Link
                href={`/programmes/${programmeId}/mentors/${learner.id}` as Route} // made from a path with two ids
                className="text-link inline-flex min-h-11 items-center text-[0.9375rem] md:min-h-0"
                aria-label={`Choose a mentor for ${learner.name}`}
              >
                Choose
              </Link>
            )}
          </li>
        ))}
      </ul>
    </section>
  )
}
