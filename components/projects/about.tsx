import { ExternalLink } from 'lucide-react'

import { Card } from '@/components/ui/card'
import type { TaughtSkill } from '@/lib/projects/view'

import { periodInWords } from './period'

type AboutProps = {
  project: { from: string; to: string | null; endedAt: Date | null; begunBy: string; url: string | null }
  today: string
}

/** When a project is, who began it, and where the work lives; a link leads away and brings nothing along. */
export function ProjectFacts({ project, today }: AboutProps) {
  const { url, begunBy } = project
  return (
    <p className="-mt-4 mb-6 flex flex-wrap items-center gap-x-4 gap-y-1 text-sm text-ink-soft md:mb-8">
      <span>{periodInWords(project, today)}</span>
      <span>Begun by {begunBy}</span>
      {url && (
        <a
          href={url}
          target="_blank"
          rel="noopener noreferrer"
          className="inline-flex min-h-8 min-w-0 items-center gap-1.5 text-link"
        >
          <span className="truncate">{new URL(url).hostname.replace(/^www\./, '')}</span>
          <ExternalLink aria-hidden="true" className="size-3.5 shrink-0" />
        </a>
      )}
    </p>
  )
}

/** What a project could teach. */
export function TaughtSkills({ skills }: { skills: readonly TaughtSkill[] }) {
  if (skills.length === 0) return null
  return (
    <Card title="What it could teach">
      <ul className="grid gap-1.5">
        {skills.map(({ skillId, title, level }) => (
          <li key={skillId} className="flex items-baseline justify-between gap-4">
            <span className="min-w-0">{title}</span>
            <span className="text-sm whitespace-nowrap text-ink-soft tabular-nums">up to {level}</span>
          </li>
        ))}
      </ul>
    </Card>
  )
}
