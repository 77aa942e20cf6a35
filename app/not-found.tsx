import type { Metadata } from 'next'

import { NothingHere } from '@/components/ui/nothing-here'

export const metadata: Metadata = { title: 'Not found' }

export default function NotFoundPage() {
  return (
    <main id="main" tabIndex={-1}>
      <NothingHere />
    </main>
  )
}
