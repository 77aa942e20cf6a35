import { ArrowRight, Compass, Layers } from 'lucide-react'
import type { Route } from 'next'
import Link from 'next/link'
import type { ReactNode } from 'react'

import { addressOf } from '@/components/catalog/address'
import type { Counts } from '@/components/catalog/catalogue-tabs'
import { kindNames } from '@/components/catalog/names'
import { ActivityIcon } from '@/components/ui/activity-icon'
import { activityKinds, type ActivityKind } from '@/lib/catalog/model'

const sayings: Readonly<Record<ActivityKind, string>> = {
  certification: 'What each one proves for each role, and where two prove the same.',
  course: 'Taught, with a beginning and an end.',
  'self-study': 'With a book, a machine and your own time.',
  mentoring: 'Beside someone who has done it.',
  rotation: 'Weeks beside another team, on its real work.',
  project: 'Real work with a purpose, that teaches on the way.',
}

/** The doors of the catalogue, each with how much is behind it. */
export function Front({ counts }: { counts: Counts }) {
  return (
    <div className="flex flex-col gap-8">
      <section aria-labelledby="aims">
        <h2 id="aims" className="mb-3 font-serif text-xl font-medium">
          Where to
        </h2>
        <ul className="grid gap-4 md:grid-cols-2">
          <Door
            href="/catalog/roles"
            icon={<Compass />}
            title="Roles"
            count={counts.roles}
            says="Which roles lead to which, what each one asks for, and what automation takes from it."
          />
          <Door
            href={addressOf('/catalog', { kind: 'skill' })}
            icon={<Layers />}
            title="Skills"
            count={counts.skills}
            says="From 0 to 7, in sentences that a practitioner would recognise."
          />
        </ul>
      </section>
      <section aria-labelledby="ways">
        <h2 id="ways" className="mb-3 font-serif text-xl font-medium">
          How to get there
        </h2>
        <ul className="grid gap-4 sm:grid-cols-2 lg:grid-cols-3">
          {activityKinds.map((kind) => (
            <Door
              key={kind}
              href={kind === 'certification' ? '/catalog/certifications' : addressOf('/catalog', { kind })}
              kind={kind}
              title={kindNames[kind].many}
              count={counts.activities[kind] ?? 0}
              says={sayings[kind]}
            />
          ))}
        </ul>
      </section>
    </div>
  )
}

type DoorProps = { href: Route; title: string; count: number; says: string; icon?: ReactNode; kind?: ActivityKind }

function Door({ href, title, count, says, icon, kind }: DoorProps) {
  return (
    <li className="group relative flex gap-4 rounded-lg border bg-surface p-5 transition-colors hover:border-line-strong">
      {kind ? (
        <ActivityIcon kind={kind} silent />
      ) : (
        <span
          aria-hidden="true"
          className="grid size-8 shrink-0 place-items-center rounded-md bg-accent-soft text-accent [&_svg]:size-[1.125rem]"
        >
          {icon}
        </span>
      )}
      <div className="min-w-0 flex-1">
        <h3 className="flex items-baseline justify-between gap-3">
          <Link href={href} className="font-semibold after:absolute after:inset-0 after:rounded-lg">
            {title}
          </Link>
          <span className="font-serif text-xl text-ink-soft">{count}</span>
        </h3>
        <p className="mt-1 text-sm text-ink-soft">{says}</p>
      </div>
      <ArrowRight
        aria-hidden="true"
        className="absolute right-5 bottom-5 size-4 text-ink-faint opacity-0 transition-opacity group-hover:opacity-100"
      />
    </li>
  )
}
