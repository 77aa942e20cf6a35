import { Card } from '@/components/ui/card'
import { formatNumber } from '@/components/ui/format-amount'
import { Stat, Stats } from '@/components/ui/stat'
import type { Standard } from '@/lib/programmes/model'
import { hoursOf, kindNames, sayPlaces, sayVisits } from '@/lib/programmes/views/words'

import { AreaList } from './area-list'
import { InstructionTable, WageTable, WorkList } from './hours-lists'
import { RequiredList } from './required-list'
import { SkillLevels } from './skill-levels'

type StandardSheetProps = {
  standard: Standard
  /** Skill → its title. */
  titles: Readonly<Record<string, string>>
  currency: string
}

/** A standard to read, and to print: what it is, what everyone must do, where people work, and what they can do at the end. */
export function StandardSheet({ standard, titles, currency }: StandardSheetProps) {
  const { kind, about, periods, periodMonths, areas, groups, required, workProcesses, relatedInstruction } = standard
  return (
    <div className="grid grid-cols-[minmax(0,1fr)] gap-6">
      <Card title={kindNames[kind]}>
        {about && <p className="mb-6 max-w-prose font-serif text-lg leading-relaxed">{about}</p>}
        <Stats>
          <Stat
            label="Periods"
            value={periods}
            unit={`of ${periodMonths} ${periodMonths === 1 ? 'month' : 'months'}`}
          />
          <Stat label="Areas" value={areas.length} />
          {workProcesses.length > 0 && <Stat label="Hours of work" value={formatNumber(hoursOf(workProcesses))} />}
          {relatedInstruction.length > 0 && (
            <Stat label="Hours of instruction" value={formatNumber(hoursOf(relatedInstruction))} />
          )}
        </Stats>
        {standard.identifiers.length > 0 && (
          <p className="mt-5 text-sm text-ink-soft">
            {standard.identifiers.map(({ framework, code }) => `${framework} ${code}`).join(' · ')}
          </p>
        )}
      </Card>
      {Object.keys(standard.leadsTo).length > 0 && (
        <Card title="What people can do at the end">
          <SkillLevels levels={standard.leadsTo} titles={titles} />
        </Card>
      )}
      {required.length > 0 && (
        <Card title="What everyone does" lead="The rest is for wishes.">
          <RequiredList standard={standard} />
        </Card>
      )}
      {areas.length > 0 && (
        <Card title="Where people work">
          <AreaList standard={standard} titles={titles} />
          {groups.length > 0 && (
            <dl className="grid gap-x-6 gap-y-2 border-t pt-4 text-[0.9375rem] sm:grid-cols-[10rem_minmax(0,1fr)]">
              {groups.map((group) => (
                <div key={group.id} className="contents">
                  <dt className="font-medium">{group.title}</dt>
                  <dd className="text-ink-soft max-sm:mb-2">
                    {sayPlaces(standard, group.areas)}. {sayVisits(group)}
                  </dd>
                </div>
              ))}
            </dl>
          )}
        </Card>
      )}
      {workProcesses.length > 0 && (
        <Card title="What is practised at work">
          <WorkList standard={standard} />
        </Card>
      )}
      {relatedInstruction.length > 0 && (
        <Card flush title="What is taught apart from it">
          <InstructionTable courses={relatedInstruction} />
        </Card>
      )}
      {standard.wageSteps.length > 0 && (
        <Card flush title="Wage steps">
          <WageTable steps={standard.wageSteps} currency={currency} />
        </Card>
      )}
    </div>
  )
}
