'use client'

import type { Route } from 'next'
import { usePathname, useRouter } from 'next/navigation'
import { useEffect, useRef, useTransition, type ReactNode } from 'react'

import { Spinner } from '@/components/ui/spinner'

/** Typing pauses this long before the list is asked for anew. */
const pause = 250

/** A form of filters that keeps its state in the address: it answers as one types, and without script by its button. */
export function FinderForm({ children, send }: { children: ReactNode; send: ReactNode }) {
  const router = useRouter()
  const path = usePathname()
  const form = useRef<HTMLFormElement>(null)
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  const [pending, start] = useTransition()
  useEffect(() => () => clearTimeout(timer.current), [])

  const ask = () => {
    if (!form.current) return
    const asked = [...new FormData(form.current)].flatMap(([name, value]) =>
      typeof value === 'string' && value ? [[name, value]] : [],
    )
    const address = `${path}?${new URLSearchParams(asked)}`
    start(() => router.replace(address as Route, { scroll: false })) // this very page, asked with other filters
  }
  return (
    <form
      ref={form}
      action={path}
      role="search"
      onSubmit={(event) => {
        event.preventDefault()
        ask()
      }}
      onChange={() => {
        clearTimeout(timer.current)
        timer.current = setTimeout(ask, pause)
      }}
      className="mb-6 grid items-end gap-4 sm:grid-cols-2 lg:grid-cols-[minmax(0,1.2fr)_minmax(0,1fr)_auto_auto]"
    >
      {children}
      <noscript>{send}</noscript>
      <span role="status" className="flex h-10 items-center text-sm text-ink-soft max-lg:sr-only">
        {pending && <Spinner />}
        <span className="sr-only">{pending ? 'Looking' : ''}</span>
      </span>
    </form>
  )
}
