import { Badge } from '@/components/ui/badge'
import { Card } from '@/components/ui/card'
import type { MyRequirement } from '@/lib/rotation/views/mine'

const looks = {
  done: { tone: 'on-track', word: 'Done' },
  planned: { tone: 'neutral', word: 'Planned' },
  missing: { tone: 'drifting', word: 'Missing' },
} as const

/** What the standard asks of everyone, and how far one has come. */
export function MyRequirements({ required }: { required: readonly MyRequirement[] }) {
  if (required.length === 0) return null
  return (
    <Card title="What the programme asks for">
      <ul className="divide-y">
        {required.map(({ title, state, says }) => (
          <li key={title} className="flex items-start justify-between gap-4 py-2.5 first:pt-0 last:pb-0">
            <p className="min-w-0">
              {title}
              <span className="block text-sm text-ink-soft">{says}</span>
            </p>
            <Badge tone={looks[state].tone}>{looks[state].word}</Badge>
          </li>
        ))}
      </ul>
    </Card>
  )
}
