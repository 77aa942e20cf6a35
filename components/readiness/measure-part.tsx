import { countOf } from '@/components/ui/format-amount'
import { ProgressBar } from '@/components/ui/progress-bar'
import type { Measure } from '@/lib/readiness/model'

type MeasurePartProps = { title: string; measure: Measure; role: string }

/** How much of one depth is attested, in levels, beside the sentence that says what is counted. */
export function MeasurePart({ title, measure: { attested, required, skills }, role }: MeasurePartProps) {
  const reached = skills.filter((skill) => skill.attested >= skill.required).length
  return (
    <section className="min-w-0">
      <h2 className="text-lg font-semibold tracking-[-0.01em]">{title}</h2>
      {required === 0 ? (
        <p className="mt-1 text-ink-soft">{role} asks for none.</p>
      ) : (
        <>
          <p className="mt-1 mb-3 font-serif text-figure font-medium tabular-nums">
            {attested}{' '}
            <span className="font-sans text-base font-normal tracking-normal text-ink-soft">
              of {countOf(required, 'level')} attested
            </span>
          </p>
          <ProgressBar
            label={title}
            labelHidden
            value={attested}
            max={required}
            says={`${reached} of ${countOf(skills.length, 'skill')} at the level needed`}
          />
        </>
      )}
    </section>
  )
}
