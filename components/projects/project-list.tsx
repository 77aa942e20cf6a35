import Link from 'next/link'

import { countOf } from '@/components/ui/format-amount'
import { sayList } from '@/lib/core/say'
import type { TaughtSkill } from '@/lib/projects/view'

import { periodInWords } from './period'

export type ListedProject = {
  id: string
  name: string
  purpose: string
  from: string
  to: string | null
  endedAt: Date | null
  people: readonly { id: string; name: string }[]
  skills: readonly TaughtSkill[]
  openGoals: number
}

/** Projects, each with what it is for, who does it and what it could teach. */
export function ProjectList({ projects, today }: { projects: readonly ListedProject[]; today: string }) {
  return (
    <ul className="divide-y border-t">
      {projects.map((project) => (
        <li key={project.id} className="flex flex-wrap items-start gap-x-6 gap-y-1 px-5 py-4 md:px-6">
          <div className="min-w-0 flex-1 basis-72">
            <Link
              href={`/projects/${project.id}`}
              className="font-medium wrap-anywhere hover:underline hover:underline-offset-4"
            >
              {project.name}
            </Link>
            <p className="mt-0.5 line-clamp-2 max-w-prose text-sm wrap-anywhere text-ink-soft">{project.purpose}</p>
            <p className="mt-1 text-sm text-ink-faint">{peopleInWords(project)}</p>
          </div>
          <div className="text-sm text-ink-soft sm:w-64 sm:shrink-0">
            <p>
              {periodInWords(project, today)}
              {project.openGoals > 0 && ` · ${countOf(project.openGoals, 'open goal')}`}
            </p>
            {project.skills.length > 0 && <p className="text-ink-faint">Could teach {skillsInWords(project)}</p>}
          </div>
        </li>
      ))}
    </ul>
  )
}

/** So many names are said; the others are counted. */
const named = 3

const shortened = (all: readonly string[], rest: string) =>
  sayList(all.length > named + 1 ? [...all.slice(0, named), `${all.length - named} ${rest}`] : all)

const peopleInWords = ({ people }: ListedProject) =>
  people.length === 0
    ? 'Nobody has a part in it yet'
    : shortened(
        people.map(({ name }) => name),
        'others',
      )

const skillsInWords = ({ skills }: ListedProject) =>
  shortened(
    skills.map(({ title, level }) => `${title} ${level}`),
    'more',
  )
