import type { ReactNode } from 'react'

import { formatDate } from '@/components/ui/format-date'
import type { BadgeFacts as Facts } from '@/lib/badges/model'

/** What a badge says of itself. Whether it is so is for the verdict. */
export function BadgeFacts({ badge }: { badge: Facts }) {
  const { criteria, description, evidence, issuer, note, subject, validFrom, validUntil } = badge
  return (
    <dl className="grid gap-4 text-[0.9375rem] wrap-anywhere">
      <Fact term="Given to">{subject.name ?? (subject.isHashed ? withoutName : 'It does not say.')}</Fact>
      <Fact term="Given by">{issuer.name || issuer.id}</Fact>
      {note && <Fact term="Who vouches">{note}</Fact>}
      {description && <Fact term="The skill">{description}</Fact>}
      {criteria && <Fact term="What it takes">{criteria}</Fact>}
      {evidence.length > 0 && (
        <Fact term="Rests on">
          {evidence.map(({ name, narrative }) => (
            <span key={`${name} ${narrative}`} className="block">
              {[name, narrative].filter(Boolean).join('. ')}
            </span>
          ))}
        </Fact>
      )}
      {validFrom && (
        <Fact term="Valid">
          {`From ${formatDate(validFrom.slice(0, 10))}`}
          {validUntil ? ` until ${formatDate(validUntil.slice(0, 10))}` : ', without an end'}
        </Fact>
      )}
    </dl>
  )
}

const withoutName =
  'Not by name. It holds a fingerprint of their e-mail address, by which whoever knows the address can tell.'

const Fact = ({ term, children }: { term: string; children: ReactNode }) => (
  <div>
    <dt className="text-sm text-ink-faint">{term}</dt>
    <dd className="mt-0.5">{children}</dd>
  </div>
)
