import { sections, sectionTitles, type Difference } from '@/lib/programmes/views/fault'

/** What two versions of a standard differ in, by the parts of the standard. */
export function DifferenceList({ differences }: { differences: readonly Difference[] }) {
  if (differences.length === 0) return <p className="text-ink-soft">Nothing is different.</p>
  return (
    <dl className="grid gap-4 text-[0.9375rem]">
      {sections
        .map((section) => ({ section, own: differences.filter((one) => one.section === section) }))
        .filter(({ own }) => own.length > 0)
        .map(({ section, own }) => (
          <div key={section}>
            <dt className="font-medium">{sectionTitles[section]}</dt>
            {own.map(({ says }, at) => (
              <dd key={at} className="mt-1 wrap-anywhere text-ink-soft">
                {says}
              </dd>
            ))}
          </div>
        ))}
    </dl>
  )
}
