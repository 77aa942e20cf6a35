import type { ReactNode } from 'react'

import { formatDate } from '@/components/ui/format-date'
import type { PortfolioView } from '@/lib/portfolio/view'

import { BadgeItem, CertificationItem, EvidenceItem, ExperienceItem, SignOffItem } from './items'
import { ReadinessFigures, readinessLead, readinessTitle } from './readiness-figures'

type PortfolioSheetProps = {
  shown: PortfolioView
  /** The name is the page's title, or stands beneath one. */
  isPage?: boolean
  /** Stands beside the name: the way to the PDF. */
  action?: ReactNode
}

/** A portfolio as its readers see it: what its owner chose, and nothing else. */
export function PortfolioSheet({ shown, isPage, action }: PortfolioSheetProps) {
  const Name = isPage ? 'h1' : 'h2'
  const { readiness } = shown
  return (
    <article className="grid max-w-3xl grid-cols-[minmax(0,1fr)] gap-8 md:gap-10">
      <header className="flex flex-wrap items-start justify-between gap-x-6 gap-y-4">
        <div className="min-w-0 flex-1 basis-72">
          <Name className="font-serif text-title font-medium break-words">{shown.name}</Name>
          {shown.headline !== '' && <p className="mt-1 text-lg text-ink-soft">{shown.headline}</p>}
          {shown.about !== '' && <p className="mt-4 max-w-prose whitespace-pre-line">{shown.about}</p>}
        </div>
        {action}
      </header>
      {readiness && (
        <Section title={readinessTitle(readiness)} lead={readinessLead}>
          <ReadinessFigures readiness={readiness} />
        </Section>
      )}
      <Items
        title="Experience"
        items={shown.experiences.map((experience) => [
          experience.id,
          <ExperienceItem key={experience.id} experience={experience} />,
        ])}
      />
      <Items
        title="Signed off"
        lead={`Levels that someone at ${shown.organisation} vouched for, each on evidence that they judged.`}
        items={shown.signOffs.map((signOff) => [signOff.id, <SignOffItem key={signOff.id} signOff={signOff} />])}
      />
      <Items
        title="Badges"
        lead="Open Badges that anyone can check."
        items={shown.badges.map((badge) => [badge.id, <BadgeItem key={badge.id} badge={badge} />])}
      />
      <Items
        title="Certifications"
        items={shown.certifications.map((entry) => [
          entry.id,
          <CertificationItem key={entry.id} certification={entry} />,
        ])}
      />
      <Items
        title="Evidence"
        items={shown.evidence.map((piece) => [piece.id, <EvidenceItem key={piece.id} evidence={piece} />])}
      />
      <p className="text-sm text-ink-faint">
        As of {formatDate(shown.asOf)}. What no longer counts is no longer shown here.
      </p>
    </article>
  )
}

function Items({
  title,
  lead,
  items,
}: {
  title: string
  lead?: string
  items: readonly [id: string, item: ReactNode][]
}) {
  if (items.length === 0) return null
  return (
    <Section title={title} {...(lead && { lead })}>
      <ul className="divide-y border-t">
        {items.map(([id, item]) => (
          <li key={id} className="py-4">
            {item}
          </li>
        ))}
      </ul>
    </Section>
  )
}

function Section({ title, lead, children }: { title: string; lead?: string; children: ReactNode }) {
  return (
    <section className="grid gap-4">
      <div>
        <h2 className="font-serif text-xl font-medium">{title}</h2>
        {lead && <p className="mt-0.5 text-sm text-ink-soft">{lead}</p>}
      </div>
      {children}
    </section>
  )
}
