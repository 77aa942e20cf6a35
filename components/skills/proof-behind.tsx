import type { Route } from 'next'
import Link from 'next/link'
import type { ReactNode } from 'react'

import { formatDate, formatMoment } from '@/components/ui/format-date'
import type { GivenSignOff, SkillProof } from '@/lib/readiness/view'

type ProofBehindProps = { proof: SkillProof; timeZone: string; reviewers: readonly { name: string }[] }

/** What stands behind a skill's attested level, and what is under way: pieces handed in, and goals that will raise it. */
export function ProofBehind({ proof: { signOffs, pieces, goals }, timeZone, reviewers }: ProofBehindProps) {
  if (signOffs.length + pieces.length + goals.length === 0) return null
  return (
    <div className="grid gap-6 md:grid-cols-2">
      <Part title="Signed off">
        {signOffs.length === 0 && <p className="text-ink-soft">Nothing yet.</p>}
        <ul className="grid gap-2.5">
          {signOffs.map((given) => (
            <SignOffLine key={given.id} given={given} timeZone={timeZone} />
          ))}
        </ul>
      </Part>
      {pieces.length + goals.length > 0 && (
        <Part title="Under way">
          <ul className="grid gap-2.5">
            {pieces.map(({ evidenceId, title, level, state, promisedBy }) => (
              <li key={evidenceId}>
                <Link className="text-link" href={`/my/evidence/${evidenceId}` as Route /* a piece's own page */}>
                  {title}
                </Link>
                <span className="block text-ink-soft tabular-nums">
                  Level {level},{' '}
                  {state === 'returned'
                    ? 'came back with a note'
                    : `waiting for ${reviewer(reviewers)}, promised by ${formatDate(promisedBy, 'day')}`}
                </span>
              </li>
            ))}
            {goals.map(({ id, level, project, by }) => (
              <li key={id}>
                Level {level} in{' '}
                <Link className="text-link" href={`/projects/${project.id}` as Route /* a project's own page */}>
                  {project.name}
                </Link>
                <span className="block text-ink-soft">
                  A learning goal, by {formatDate(by)}.{' '}
                  <Link className="text-link" href={`/my/evidence/new?goal=${id}` as Route /* its form */}>
                    Add evidence
                  </Link>
                </span>
              </li>
            ))}
          </ul>
        </Part>
      )}
    </div>
  )
}

function SignOffLine({ given, timeZone }: { given: GivenSignOff; timeZone: string }) {
  const { level, signer, at, counts, evidenceId, title, note } = given
  return (
    <li>
      <p>
        <span className="font-medium tabular-nums">Level {level}</span> by {signer}
        {!counts && <span className="text-drifting">, no longer counts</span>}
      </p>
      <p className="text-ink-soft">
        {formatMoment(at, timeZone)}, on{' '}
        <Link className="text-link" href={`/my/evidence/${evidenceId}` as Route /* a piece's own page */}>
          {title}
        </Link>
        {note && `: ${note}`}
      </p>
    </li>
  )
}

const Part = ({ title, children }: { title: string; children: ReactNode }) => (
  <div className="min-w-0 text-sm">
    <h3 className="mb-2 font-medium">{title}</h3>
    {children}
  </div>
)

/** Who may review a piece: "Marcus", "Marcus or Ingrid". */
const reviewer = (reviewers: readonly { name: string }[]): string =>
  reviewers.length === 0
    ? 'a review'
    : new Intl.ListFormat('en-GB', { type: 'disjunction' }).format(
        reviewers.map(({ name }) => name.split(' ')[0] ?? name),
      )

/** The same in a few words, for the line of a skill that is closed. */
export function proofInShort({ pieces, goals }: SkillProof): string | undefined {
  const waiting = pieces.filter(({ state }) => state === 'waiting').length
  if (pieces.length > waiting) return 'A piece came back with a note'
  if (waiting > 0) return `${waiting === 1 ? '1 piece waits' : `${waiting} pieces wait`} for a review`
  const [goal] = goals
  return goal && `A goal leads to level ${goal.level} by ${formatDate(goal.by, 'day')}`
}
