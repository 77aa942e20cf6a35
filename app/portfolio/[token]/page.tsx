import { Download } from 'lucide-react'
import type { Metadata } from 'next'
import { notFound } from 'next/navigation'

import { PortfolioSheet } from '@/components/portfolio/portfolio-sheet'
import { buttonLook } from '@/components/ui/button-look'
import { visitor } from '@/lib/access/visitor'
import { readShared } from '@/lib/portfolio/read-shared'

// The address is a secret: no index may list it, and no other site is to learn it from a link that is followed from here.
export const metadata: Metadata = {
  title: 'Portfolio',
  referrer: 'no-referrer',
  robots: { index: false, follow: false, noarchive: true },
}

/** What someone shows to whoever holds the link. */
export default async function SharedPortfolioPage({ params }: PageProps<'/portfolio/[token]'>) {
  const { token } = await params
  const shown = await readShared(await visitor(), token)
  if (!shown) notFound()
  return (
    <main id="main" tabIndex={-1} className="mx-auto w-full max-w-3xl px-4 py-10 md:py-16 print:p-0">
      <PortfolioSheet
        shown={shown}
        isPage
        action={
          <a href={`/portfolio/${token}/pdf`} download className={buttonLook()}>
            <Download aria-hidden="true" />
            PDF
          </a>
        }
      />
    </main>
  )
}
