import { Download, Link2 } from 'lucide-react'
import type { Metadata, Route } from 'next'

import { Desk } from '@/components/portfolio/desk'
import { PortfolioSheet } from '@/components/portfolio/portfolio-sheet'
import { PrintButton } from '@/components/portfolio/print-button'
import { ReadinessChoice } from '@/components/portfolio/readiness-choice'
import { ShareLinks } from '@/components/portfolio/share-links'
import { WordsForm } from '@/components/portfolio/words-form'
import { buttonLook } from '@/components/ui/button-look'
import { Card } from '@/components/ui/card'
import { Notice } from '@/components/ui/notice'
import { PageHeader } from '@/components/ui/page-header'
import { Tabs } from '@/components/ui/tabs'
import { currentContext } from '@/lib/access/current-context'
import { asReader, shareLinksOf, showDesk } from '@/lib/portfolio/queries'

import { endLink, makeLink, sayWords, show, showReady } from './actions'

export const metadata: Metadata = { title: 'Portfolio' }

const choosing = '/my/portfolio'
const reading = '/my/portfolio?view=reader' as Route // a view of this very page

/** What someone can show of their work: they choose item by item, see what a reader sees, and decide who gets the link. */
export default async function PortfolioPage({ searchParams }: PageProps<'/my/portfolio'>) {
  const context = await currentContext()
  const isReading = (await searchParams)['view'] === 'reader'
  const desk = await showDesk(context)
  const { gone } = desk

  return (
    <>
      {/* On paper a portfolio begins with its owner's name. */}
      <div className={isReading ? 'print:hidden' : undefined}>
        <PageHeader
          title="Portfolio"
          lead="Yours alone, until you give someone a link. Readers see what you tick, as long as it counts."
          actions={
            <>
              {isReading ? (
                <PrintButton />
              ) : (
                <a href="#links" className={`${buttonLook()} xl:hidden`}>
                  <Link2 aria-hidden="true" />
                  Share
                </a>
              )}
              <a href="/my/portfolio/pdf" download className={buttonLook()}>
                <Download aria-hidden="true" />
                PDF
              </a>
            </>
          }
        />
      </div>
      <div className="mb-6 print:hidden">
        <Tabs
          label="Portfolio"
          current={isReading ? reading : choosing}
          tabs={[
            { href: choosing, label: 'Choose' },
            { href: reading, label: 'As a reader sees it' },
          ]}
        />
      </div>
      {isReading ? (
        <Card className="max-w-3xl print:border-0">
          <PortfolioSheet shown={asReader(desk)} />
        </Card>
      ) : (
        <div className="grid grid-cols-[minmax(0,1fr)] items-start gap-6 xl:grid-cols-[minmax(0,1fr)_22rem]">
          <div className="grid grid-cols-[minmax(0,1fr)] gap-6">
            {gone.length > 0 && (
              <Notice tone="info" title="Something that you showed no longer counts">
                It was changed, taken back or withdrawn, so readers no longer see it. It returns by itself once it
                counts again.
              </Notice>
            )}
            <Card title={desk.name} lead="What readers see first.">
              <WordsForm key={desk.version} {...desk} action={sayWords} />
            </Card>
            <ReadinessChoice desk={desk} show={showReady} />
            <Desk desk={desk} show={show} />
          </div>
          <div id="links" className="scroll-mt-20 xl:sticky xl:top-6">
            <Card title="Who can read it" lead="A link is a secret address: it needs no account, and ends by itself.">
              <ShareLinks links={await shareLinksOf(context)} make={makeLink} end={endLink} />
            </Card>
          </div>
        </div>
      )}
    </>
  )
}
