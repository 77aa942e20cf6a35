import type { Metadata } from 'next'

import { Doorway } from '@/app/sign-in/doorway'

export const metadata: Metadata = { title: 'Thank you', referrer: 'no-referrer' }

/** After a witness has answered. It says the same to everyone, so that the address tells nothing. */
export default function AnsweredPage() {
  return (
    <Doorway
      title="Thank you"
      says="Your answer is noted, and the link has done its work. There is nothing else to do; you can close this page."
    />
  )
}
