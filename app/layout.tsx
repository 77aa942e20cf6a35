import type { Metadata, Viewport } from 'next'
import { cookies } from 'next/headers'
import { connection } from 'next/server'
import type { ReactNode } from 'react'

import { themeCookie, themeFrom, type Theme } from '@/components/shell/theme'
import { SkipLink } from '@/components/ui/skip-link'

import { fontVariables } from './fonts'
import './globals.css'

export const metadata: Metadata = {
  title: { default: 'Journeywork', template: '%s · Journeywork' },
  description: 'Growth plans with a date: exact, explained, and made of the hours you really have.',
  robots: { index: false, follow: false },
}

const paper = { light: '#faf7f2', dark: '#171614' }

/** Colours the browser's own frame like the page, whichever look was chosen. */
export async function generateViewport(): Promise<Viewport> {
  const theme = await chosenTheme()
  return {
    width: 'device-width',
    initialScale: 1,
    viewportFit: 'cover',
    themeColor:
      theme === 'system'
        ? [
            { media: '(prefers-color-scheme: light)', color: paper.light },
            { media: '(prefers-color-scheme: dark)', color: paper.dark },
          ]
        : paper[theme],
  }
}

export default async function RootLayout({ children }: { children: ReactNode }) {
  // Every page is drawn per request: the script nonce of the response headers cannot be known at build time.
  await connection()
  const theme = await chosenTheme()

  return (
    <html lang="en-GB" className={fontVariables} {...(theme !== 'system' && { 'data-theme': theme })}>
      <body className="min-h-dvh text-base">
        <SkipLink />
        {children}
      </body>
    </html>
  )
}

const chosenTheme = async (): Promise<Theme> => themeFrom((await cookies()).get(themeCookie)?.value)
