'use client'

import { Button } from '@/components/ui/button'
import { LinkButton } from '@/components/ui/link-button'
import { Standstill } from '@/components/ui/standstill'

export default function FailedPage({ error, retry }: { error: Error & { digest?: string }; retry: () => void }) {
  return (
    <main id="main" tabIndex={-1}>
      <Standstill
        title="This page could not be shown"
        says="Something went wrong on our side. What you had saved is safe; try again in a moment."
        {...(error.digest && { reference: error.digest })}
        actions={
          <>
            <Button variant="primary" onClick={retry}>
              Try again
            </Button>
            <LinkButton href="/">Go to my start page</LinkButton>
          </>
        }
      />
    </main>
  )
}
