'use client'

import { Button } from '@/components/ui/button'
import { Standstill } from '@/components/ui/standstill'

import './globals.css'

/** Stands in for the whole document when even its frame fails, so it brings its own. */
export default function FailedApp({ error, reset }: { error: Error & { digest?: string }; reset: () => void }) {
  return (
    <html lang="en-GB">
      <body>
        <title>Journeywork could not start this page</title>
        <main id="main" tabIndex={-1}>
          <Standstill
            title="Journeywork could not start this page"
            says="Something went wrong on our side. What you had saved is safe; try again in a moment."
            {...(error.digest && { reference: error.digest })}
            actions={
              <Button variant="primary" onClick={reset}>
                Try again
              </Button>
            }
          />
        </main>
      </body>
    </html>
  )
}
