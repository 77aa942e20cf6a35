'use client'

import { Button } from '@/components/ui/button'
import { Standstill } from '@/components/ui/standstill'

import { fontVariables } from './fonts'
import './globals.css'

/** Stands in for the whole document when even its frame fails, so it brings its own. */
export default function FailedApp({ error, retry }: { error: Error & { digest?: string }; retry: () => void }) {
  return (
    <html lang="en-GB" className={fontVariables}>
      <body>
        <title>Journeywork could not start this page</title>
        <main id="main" tabIndex={-1}>
          <Standstill
            title="Journeywork could not start this page"
            says="Something went wrong on our side. What you had saved is safe; try again in a moment."
            {...(error.digest && { reference: error.digest })}
            actions={
              <Button variant="primary" onClick={retry}>
                Try again
              </Button>
            }
          />
        </main>
      </body>
    </html>
  )
}
