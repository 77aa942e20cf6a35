'use client'

import { Printer } from 'lucide-react'

import { Button } from '@/components/ui/button'

/** Prints the page as it stands; the browser makes a paper or a file of it. */
export const PrintButton = () => (
  <Button icon={<Printer aria-hidden="true" />} onClick={() => window.print()}>
    Print
  </Button>
)
