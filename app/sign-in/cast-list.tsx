import { ArrowRight } from 'lucide-react'

import { ActionForm } from '@/components/forms/action-form'

import { signInAs } from './actions'

type Member = { id: string; name: string; headline: string; guides: boolean }
type CastListProps = { cast: readonly Member[]; from?: string }

/** The people of the demo: one click, and one sees the product with their eyes. */
export function CastList({ cast, from }: CastListProps) {
  return (
    <>
      <Part title="Those who learn" cast={cast.filter(({ guides }) => !guides)} from={from} />
      <Part title="Those who guide them" cast={cast.filter(({ guides }) => guides)} from={from} />
    </>
  )
}

function Part({ title, cast, from }: { title: string; cast: readonly Member[]; from: string | undefined }) {
  if (cast.length === 0) return null
  return (
    <section>
      <h2 className="mb-3 font-serif text-xl font-medium">{title}</h2>
      <ul className="grid gap-3 sm:grid-cols-2">
        {cast.map(({ id, name, headline }) => (
          <li key={id}>
            <ActionForm action={signInAs} values={{ personId: id, ...(from && { from }) }} className="h-full">
              <button
                type="submit"
                className="group flex h-full min-h-20 w-full items-center gap-4 rounded-lg border bg-surface px-5 py-4 text-left shadow-low transition-colors hover:border-line-strong hover:bg-sunken"
              >
                <span
                  aria-hidden="true"
                  className="grid size-11 shrink-0 place-items-center rounded-full bg-accent-soft text-sm font-semibold text-accent"
                >
                  {name
                    .split(' ')
                    .map((word) => [...word][0])
                    .slice(0, 2)
                    .join('')}
                </span>
                <span className="min-w-0 flex-1">
                  <span className="block font-medium">{name}</span>
                  <span className="block text-sm text-ink-soft">{headline}</span>
                </span>
                <ArrowRight
                  aria-hidden="true"
                  className="size-4 shrink-0 text-ink-faint transition-transform group-hover:translate-x-0.5 group-hover:text-ink"
                />
              </button>
            </ActionForm>
          </li>
        ))}
      </ul>
    </section>
  )
}
