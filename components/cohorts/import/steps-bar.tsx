import { Check } from 'lucide-react'

import { classes } from '@/components/ui/classes'

import { steps, type Step } from './use-wizard'

const words: Readonly<Record<Exclude<Step, 'done'>, string>> = {
  choose: 'Choose',
  map: 'Columns',
  check: 'Check',
  preview: 'Look and take in',
}

/** Where one is on the way, and what is left of it. */
export function StepsBar({ step, file }: { step: Step; file: string | null }) {
  const at = steps.indexOf(step)
  return (
    <div className="flex flex-wrap items-center justify-between gap-x-6 gap-y-2">
      <ol aria-label="Steps" className="flex flex-wrap gap-x-1 gap-y-2 text-sm">
        {(['choose', 'map', 'check', 'preview'] as const).map((one, index) => (
          <li
            key={one}
            aria-current={one === step ? 'step' : undefined}
            className={classes('flex items-center gap-2 pr-3', one === step ? 'font-medium text-ink' : 'text-ink-soft')}
          >
            <span
              className={classes(
                'grid size-6 place-items-center rounded-full border text-[0.8125rem] tabular-nums [&_svg]:size-3.5',
                one === step
                  ? 'border-accent bg-accent text-on-solid'
                  : index < at
                    ? 'border-on-track/40 bg-on-track-soft text-on-track'
                    : 'border-line-strong/60',
              )}
            >
              {index < at ? <Check aria-hidden="true" /> : index + 1}
            </span>
            <span className={one === step ? undefined : 'max-sm:sr-only'}>{words[one]}</span>
            {index < at && <span className="sr-only">(done)</span>}
          </li>
        ))}
      </ol>
      {file && <p className="min-w-0 text-sm break-all text-ink-soft">{file}</p>}
    </div>
  )
}
