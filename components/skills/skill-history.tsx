import { formatMoment } from '@/components/ui/format-date'
import type { LevelStatement } from '@/lib/pathways/views/skills'

const grounds: Record<LevelStatement['ground'], string> = {
  'self-assessment': 'own judgement',
  'activity-finished': 'finished',
  'check-in': 'agreed in a check-in',
  'prior-learning': 'recognised',
  'sign-off': 'signed off',
}

/** Everything that was ever said of a skill's level, the newest first: who said it, and on what ground. */
export function SkillHistory({ history, timeZone }: { history: readonly LevelStatement[]; timeZone: string }) {
  return (
    <div className="min-w-0">
      <h3 className="mb-2 text-sm font-medium">What was said</h3>
      {history.length === 0 && <p className="text-sm text-ink-soft">Nothing yet: it counts as level 0.</p>}
      <ol className="grid gap-2.5 border-l pl-4">
        {history.map(({ level, proof, ground, note, statedBy, statedAt }) => (
          <li key={`${statedAt.toISOString()}-${proof}-${level}`} className="text-sm">
            <p>
              <span className="font-medium tabular-nums">Level {level}</span>,{' '}
              {ground === 'check-in' ? 'written down' : proof} by {statedBy}
            </p>
            <p className="text-ink-soft">
              {formatMoment(statedAt, timeZone)}, {grounds[ground]}
              {note && `: ${note}`}
            </p>
          </li>
        ))}
      </ol>
    </div>
  )
}
