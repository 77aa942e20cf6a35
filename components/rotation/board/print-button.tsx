'use client'

import { Printer } from 'lucide-react'

import { Button } from '@/components/ui/button'

/** Opens the browser's own way to print. */
export const PrintButton = () => (
  <Button variant="primary" icon={<Printer aria-hidden="true" />} onClick={() => window.print()}>
    Print
  </Button>
)
