import type { Metadata } from 'next'

import about from '@/package.json'
import { currentContext } from '@/lib/access/current-context'

export const metadata: Metadata = { title: 'About' }

export default async function AboutPage() {
  await currentContext()
  return (
    <article className="max-w-prose">
      <h1 className="font-serif text-title font-medium">Journeywork {about.version}</h1>
      <p className="mt-4 text-lg text-ink-soft">{about.description}</p>
      <p className="mt-6">
        Journeywork is free software under the MIT licence. You may use, change and pass it on; it comes without
        warranty. What you write here stays on your organisation’s own server.
      </p>
    </article>
  )
}
