import type { Metadata } from 'next'
import Image from 'next/image'
import { notFound } from 'next/navigation'
import { cache } from 'react'

import { Doorway } from '@/app/sign-in/doorway'
import { BadgeFacts } from '@/components/badges/badge-facts'
import { Downloads } from '@/components/badges/downloads'
import { RevokeForm } from '@/components/badges/revoke-form'
import { Verdict } from '@/components/badges/verdict'
import { Card } from '@/components/ui/card'
import { LinkButton } from '@/components/ui/link-button'
import { contextIfSignedIn } from '@/lib/access/current-context'
import { visitor } from '@/lib/access/visitor'
import { mayRevoke } from '@/lib/badges/may-revoke'
import { findBadge } from '@/lib/badges/queries'
import { verdictOnRecord } from '@/lib/badges/verify-badge'

import { revoke } from './actions'

const shown = cache(async (badgeId: string) => {
  const visiting = await visitor()
  const recorded = await findBadge(visiting.db, badgeId)
  return recorded && { recorded, verdict: await verdictOnRecord(visiting, recorded) }
})

export async function generateMetadata({ params }: PageProps<'/badges/[badgeId]'>): Promise<Metadata> {
  const found = await shown((await params).badgeId)
  return { title: found?.verdict.badge?.name ?? 'Badge' }
}

export default async function BadgePage({ params }: PageProps<'/badges/[badgeId]'>) {
  const { badgeId } = await params
  const found = await shown(badgeId)
  if (!found?.verdict.badge) notFound()
  const { recorded, verdict } = found
  const { badge } = found.verdict
  const context = await contextIfSignedIn()
  const canRevoke = context && !recorded.revoked && (await mayRevoke(context, recorded.personId))

  return (
    <Doorway
      wide
      title={badge.name}
      says={`A badge of ${badge.issuer.name}${badge.subject.name ? `, given to ${badge.subject.name}` : ''}.`}
    >
      <div className="grid items-start gap-6 md:grid-cols-[16rem_1fr] md:gap-8">
        <div className="grid gap-5">
          <Image
            unoptimized
            src={`/badges/${badgeId}/badge.svg`}
            alt=""
            width={256}
            height={256}
            className={`mx-auto w-56 rounded-xl md:w-full ${verdict.outcome === 'holds' ? '' : 'opacity-50 grayscale'}`}
          />
          <Downloads badgeId={badgeId} />
        </div>
        <div className="grid min-w-0 gap-6">
          <Card title="Checked just now">
            <Verdict verdict={verdict} />
          </Card>
          <Card title="What it says">
            <BadgeFacts badge={badge} />
          </Card>
          <div className="grid gap-4 print:hidden">
            <p className="max-w-prose text-sm text-ink-soft">
              You do not have to take this page’s word for it: the file is signed, and any verifier of Open Badges 3.0
              can check it against the key of its issuer.
            </p>
            <div>
              <LinkButton href="/badges/verify">Check another badge</LinkButton>
            </div>
            {canRevoke && <RevokeForm revoke={revoke} badgeId={badgeId} />}
          </div>
        </div>
      </div>
    </Doorway>
  )
}
