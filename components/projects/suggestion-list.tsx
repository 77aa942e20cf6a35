import type { Route } from 'next'
import Link from 'next/link'

import type { Suggestion } from '@/lib/projects/view'

/** Goals that work could lead to, each with its reason and, for those who may, the line already filled in. */
export function SuggestionList({ suggestions }: { suggestions: readonly Suggestion[] }) {
  return (
    <ul className="divide-y">
      {suggestions.map((one) => (
        <li
          key={`${one.project.id}-${one.person.id}-${one.skillId}`}
          className="flex flex-wrap items-center gap-x-4 gap-y-1 py-3 first:pt-0 last:pb-0"
        >
          <span className="min-w-0 flex-1 basis-64">
            <span className="block font-medium">
              {one.isMe ? 'You' : one.person.name}: {one.skill} {one.level}
            </span>
            <span className="block text-sm text-ink-soft">{reasonFor(one)}</span>
          </span>
          {one.canAttach && (
            <Link href={lineFor(one)} className="inline-flex min-h-11 items-center text-sm text-link md:min-h-8">
              Attach it
              <span className="sr-only">
                : {one.person.name}, {one.skill} {one.level}
              </span>
            </Link>
          )}
          {one.isMe && <span className="text-sm text-ink-faint">Your mentor or lead can attach it</span>}
        </li>
      ))}
    </ul>
  )
}

const reasonFor = ({ role, needed, now, skill }: Suggestion) =>
  `${role} needs ${skill} ${needed}; ${now === 0 ? 'none is held yet' : `${now} is held`}.`

/** The project's page with the goal line filled in. */
const lineFor = ({ project, person, skillId, level }: Suggestion) => {
  const asked = new URLSearchParams({
    personId: person.id,
    skillId,
    level: String(level),
    proposal: `${person.id}.${skillId}`,
  })
  return `/projects/${project.id}?${asked}#attach` as Route // a view of that page
}
