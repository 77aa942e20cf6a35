import type { Metadata } from 'next'

import { NothingHere } from '@/components/ui/nothing-here'

export const metadata: Metadata = { title: 'Not found' }

/** What is not there for this reader, inside the frame: that holds the one `main` of the page. */
export default function NotFoundInFrame() {
  return <NothingHere />
}
