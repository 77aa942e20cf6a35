import { Check } from 'lucide-react'
import type { Route } from 'next'
import Link from 'next/link'

import { Card } from '@/components/ui/card'

type NextStepsProps = { programmeId: string; isPublished: boolean; hosts: number; cohorts: number }

/** The way from a new programme to its first cohort; gone once it is gone. */
export function NextSteps({ programmeId, isPublished, hosts, cohorts }: NextStepsProps) {
  if (isPublished && hosts > 0 && cohorts > 0) return null
  const at = (path: string) => `/programmes/${programmeId}${path}` as Route // pages beneath the programme
  const steps = [
    {
      done: isPublished,
      title: 'Read the standard, make it yours, and publish it',
      says: 'Cohorts go by a published version. It is never rewritten; what you change later is the next one.',
      href: at('/standard'),
    },
    {
      done: hosts > 0,
      title: 'Name the teams that take apprentices',
      says: 'Each with the areas in which it offers work, its seats, and whoever supervises.',
      href: at('/hosts'),
    },
    {
      done: cohorts > 0,
      title: 'Begin a cohort',
      says: 'A first day, its periods, and the people: by form, pasted, or from a file.',
      href: at('/cohorts/new'),
    },
  ]
  const next = steps.find(({ done }) => !done)
  return (
    <Card title="Until people can begin">
      <ol className="flex flex-col gap-4">
        {steps.map((step, index) => (
          <li key={step.title} className="flex gap-4">
            <span
              className={`grid size-7 shrink-0 place-items-center rounded-full text-sm font-medium tabular-nums ${step.done ? 'bg-on-track-soft text-on-track' : 'bg-ink/6 text-ink-soft'}`}
            >
              {step.done ? <Check role="img" aria-label="Done" className="size-4" /> : index + 1}
            </span>
            <span className="min-w-0">
              {step === next ? (
                <Link href={step.href} className="text-link font-medium">
                  {step.title}
                </Link>
              ) : (
                <span className={step.done ? 'text-ink-soft' : 'font-medium'}>{step.title}</span>
              )}
              {!step.done && <span className="block text-sm text-ink-soft">{step.says}</span>}
            </span>
          </li>
        ))}
      </ol>
    </Card>
  )
}
