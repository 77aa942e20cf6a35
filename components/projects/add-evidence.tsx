import { FilePlus2 } from 'lucide-react'
import type { Route } from 'next'

import { LinkButton } from '@/components/ui/link-button'

type AddEvidenceProps = { goalId: string; /** Read out, where several stand on a page. */ title?: string }

/** The way to hand in what shows that a learning goal is reached. */
export function AddEvidence({ goalId, title }: AddEvidenceProps) {
  return (
    <LinkButton
      href={`/my/evidence/new?goal=${goalId}` as Route} // the form, with this goal chosen
      size="small"
      className="justify-self-start"
      icon={<FilePlus2 aria-hidden="true" />}
    >
      Add evidence
      {title && <span className="sr-only">for {title}</span>}
    </LinkButton>
  )
}
