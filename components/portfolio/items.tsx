import { ShieldCheck } from 'lucide-react'
import type { ReactNode } from 'react'

import { formatDate } from '@/components/ui/format-date'
import { sayList } from '@/lib/core/say'
import type { ShownBadge, ShownCertification, ShownEvidence, ShownExperience, ShownSignOff } from '@/lib/portfolio/view'
import { kindWords, periodInWords, standingWords, validityInWords, witnessInWords } from '@/lib/portfolio/views/words'

// One thing of a portfolio each, drawn for readers; its owner sees the same.

const Title = ({ children }: { children: ReactNode }) => <p className="font-semibold break-words">{children}</p>
const Line = ({ children }: { children: ReactNode }) => <p className="text-sm text-ink-soft">{children}</p>

export function ExperienceItem({ experience }: { experience: ShownExperience }) {
  const { kind, title, client, from, to, summary, skills, witnesses } = experience
  return (
    <div className="grid min-w-0 gap-1">
      <Title>{title}</Title>
      <Line>
        {client} · {kindWords[kind]} · {periodInWords(from, to)}
      </Line>
      {summary !== '' && <p className="mt-1 max-w-prose whitespace-pre-line">{summary}</p>}
      {skills.length > 0 && <Line>Called for {sayList(skills)}.</Line>}
      {witnesses.map((witness) => (
        <div key={`${witness.name} ${witness.on}`} className="mt-1 flex items-start gap-2 text-sm">
          <ShieldCheck aria-hidden="true" className="mt-0.5 size-4 shrink-0 text-on-track" />
          <p className="min-w-0">
            {witnessInWords(witness)}
            {witness.words !== '' && <span className="block text-ink-soft">“{witness.words}”</span>}
          </p>
        </div>
      ))}
    </div>
  )
}

export function SignOffItem({ signOff }: { signOff: ShownSignOff }) {
  const { skill, level, means, by, standing, on, hash } = signOff
  return (
    <div className="grid min-w-0 gap-1">
      <Title>
        {skill} {level}
      </Title>
      {means !== '' && <p className="max-w-prose">{means}</p>}
      <Line>
        Signed off by {by}, {standingWords[standing]}, on {formatDate(on)}
      </Line>
      <p className="text-xs text-ink-faint">
        Ledger row{' '}
        <code className="font-mono break-all" title={hash}>
          {hash.slice(0, 16)}
        </code>
      </p>
    </div>
  )
}

export function BadgeItem({ badge: { id, skill, level, on, until } }: { badge: ShownBadge }) {
  return (
    <div className="grid min-w-0 gap-1">
      <Title>
        {skill} {level}
      </Title>
      <Line>
        Issued on {formatDate(on)}
        {until !== null && `, valid until ${formatDate(until)}`}
      </Line>
      <p className="text-sm">
        <a href={`/badges/${id}`} className="inline-flex min-h-11 items-center text-link md:min-h-0" rel="noreferrer">
          Check this badge
        </a>
      </p>
    </div>
  )
}

export function CertificationItem({ certification }: { certification: ShownCertification }) {
  const { title, issuer, code } = certification
  return (
    <div className="grid min-w-0 gap-1">
      <Title>{title}</Title>
      {(issuer !== '' || code !== '') && <Line>{[issuer, code].filter(Boolean).join(' · ')}</Line>}
      <Line>{validityInWords(certification)}</Line>
    </div>
  )
}

export function EvidenceItem({ evidence }: { evidence: ShownEvidence }) {
  const { title, account, url, fileName, happenedOn } = evidence
  return (
    <div className="grid min-w-0 gap-1">
      <Title>{title}</Title>
      {happenedOn !== null && <Line>{formatDate(happenedOn)}</Line>}
      {account !== '' && <p className="mt-1 max-w-prose whitespace-pre-line">{account}</p>}
      {url !== null && (
        <p className="text-sm">
          <a href={url} rel="noopener noreferrer nofollow ugc" className="text-link break-all">
            {url}
          </a>
        </p>
      )}
      {fileName !== null && <Line>File: {fileName}</Line>}
    </div>
  )
}
