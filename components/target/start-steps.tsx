import { Check } from 'lucide-react'
import type { Route } from 'next'
import Link from 'next/link'
import type { ReactNode } from 'react'

import { classes } from '@/components/ui/classes'

const steps: readonly { href: Route; label: string }[] = [
  { href: '/my/start', label: 'Where to' },
  { href: '/my/start/levels', label: 'Where from' },
  { href: '/my/start/hours', label: 'With what time' },
  { href: '/my/start/plan', label: 'Your date' },
]

type StartStepsProps = {
  /** Which step this page is, from 1 to 4. */
  current: 1 | 2 | 3 | 4
  title: string
  lead: string
}

/** Where a newcomer is on the way to a first plan; steps behind are links, since nothing said there is lost. */
export function StartSteps({ current, title, lead }: StartStepsProps) {
  return (
    <header className="mb-6 md:mb-8">
      <nav aria-label="Steps to your plan" className="mb-6">
        <ol className="flex gap-2">
          {steps.map(({ href, label }, index) => {
            const number = index + 1
            const state = number < current ? 'done' : number === current ? 'current' : 'ahead'
            return (
              <li key={href} className="min-w-0 flex-1">
                <StepLabel href={href} state={state}>
                  <span className={classes('block h-1 rounded-full', state === 'ahead' ? 'bg-ink/12' : 'bg-accent')} />
                  <span
                    className={classes(
                      'mt-2 flex items-center gap-1.5 text-sm max-sm:sr-only',
                      state === 'current' ? 'font-medium' : 'text-ink-soft',
                    )}
                  >
                    {state === 'done' && <Check aria-hidden="true" className="size-3.5 text-accent" />}
                    {label}
                    {state === 'done' && <span className="sr-only">, done</span>}
                  </span>
                </StepLabel>
              </li>
            )
          })}
        </ol>
      </nav>
      <p className="text-sm text-ink-soft sm:hidden">Step {current} of 4</p>
      <h1 className="font-serif text-title font-medium">{title}</h1>
      <p className="mt-2 max-w-prose text-ink-soft">{lead}</p>
    </header>
  )
}

type StepLabelProps = { href: Route; state: 'done' | 'current' | 'ahead'; children: ReactNode }

function StepLabel({ href, state, children }: StepLabelProps) {
  if (state === 'done')
    return (
      <Link href={href} className="block rounded-sm py-2">
        {children}
      </Link>
    )
  return (
    <span aria-current={state === 'current' ? 'step' : undefined} className="block py-2">
      {children}
    </span>
  )
}
