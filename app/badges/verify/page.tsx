import type { Metadata } from 'next'

import { Doorway } from '@/app/sign-in/doorway'
import { VerifyForm } from '@/components/badges/verify-form'

import { verify } from './actions'

export const metadata: Metadata = { title: 'Check a badge' }

export default function VerifyBadgePage() {
  return (
    <Doorway
      wide
      title="Check a badge"
      says="Whether it is what its issuer signed, whether it still counts, and what it says. Nothing that you bring is kept, and no other site is asked."
    >
      <VerifyForm verify={verify} />
    </Doorway>
  )
}
