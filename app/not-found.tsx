import type { Metadata } from 'next'

import { LinkButton } from '@/components/ui/link-button'
import { Standstill } from '@/components/ui/standstill'

export const metadata: Metadata = { title: 'Not found' }

export default function NotFoundPage() {
  return (
    <main id="main" tabIndex={-1}>
      <Standstill
        title="There is nothing at this address"
        says="The page does not exist, or it belongs to someone who has not shared it with you."
        actions={
          <LinkButton href="/" variant="primary">
            Go to my start page
          </LinkButton>
        }
      />
    </main>
  )
}
