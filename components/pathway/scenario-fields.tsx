import type { ReactNode } from 'react'

import { Checkbox } from '@/components/ui/checkbox'
import { Disclosure } from '@/components/ui/disclosure'
import { NumberInput } from '@/components/ui/number-input'
import { Select } from '@/components/ui/select'
import { SubmitButton } from '@/components/ui/submit-button'
import { TextInput } from '@/components/ui/text-input'
import { formatDate } from '@/components/ui/format-date'
import type { DeskView } from '@/lib/pathways/views/scenario'

import { moneyIn } from './against-today'
import { HoursControl } from './hours-control'
import { KnownLevel } from './known-level'
import { RoleChips } from './role-chips'

/** Everything that may be supposed, the most telling first. */
export function ScenarioFields({ desk }: { desk: DeskView }) {
  const { scenario, usual, currency, today, steps, leftOut, skills, supposed } = desk
  const budget = scenario.budget === undefined ? usual.budget : scenario.budget
  const deadline = scenario.deadline === undefined ? usual.deadline : scenario.deadline
  return (
    <>
      <Group>
        <HoursControl hours={scenario.hours ?? usual.hours} usual={usual.hours} />
      </Group>
      <Group>
        <RoleChips desk={desk} />
      </Group>
      <Group>
        <Disclosure summary="Leave out a step" open={scenario.without.length > 0 || scenario.free.length > 0}>
          <div className="-ml-6">
            {steps.map(({ activityId, title, effect }) => (
              <Checkbox
                key={activityId}
                name="without"
                value={activityId}
                defaultChecked={scenario.without.includes(activityId)}
                label={title}
                {...(effect && { hint: `Left out alone: ${effect}` })}
              />
            ))}
            {scenario.without
              .filter((id) => steps.every(({ activityId }) => activityId !== id))
              .map((id) => (
                <input key={id} type="hidden" name="without" value={id} />
              ))}
            {leftOut.map(({ activityId, title }) => (
              <Checkbox
                key={activityId}
                name="free"
                value={activityId}
                defaultChecked={scenario.free.includes(activityId)}
                label={`Allow ${title} again`}
              />
            ))}
          </div>
        </Disclosure>
        <Disclosure summary="I know more than it says" open={supposed.length > 0}>
          <div className="-ml-6 grid gap-4">
            {supposed.map((level) => (
              <KnownLevel key={level.skillId} {...level} />
            ))}
            <Select
              key={supposed.map(({ skillId }) => skillId).join()}
              label="Add a skill"
              labelHidden
              name="knows"
              placeholder="Choose a skill"
              options={skills.map(({ id, title, now }) => ({
                value: `${id}:${now + 1}`,
                label: `${title}, now ${now}`,
              }))}
            />
          </div>
        </Disclosure>
        <Disclosure
          summary="Budget and deadline"
          open={scenario.budget !== undefined || scenario.deadline !== undefined}
        >
          <div className="-ml-6 grid gap-4">
            <NumberInput
              label="Budget"
              name="budget"
              min={0}
              max={1_000_000}
              step={1}
              defaultValue={budget ?? ''}
              unit={currency}
              hint={
                usual.budget === null
                  ? 'Empty: no limit, as today.'
                  : `Today ${moneyIn(currency)(usual.budget)}. Empty: no limit.`
              }
            />
            <TextInput
              label="Deadline"
              name="deadline"
              type="date"
              min={today.monday}
              defaultValue={deadline ?? ''}
              hint={
                usual.deadline === null ? 'Empty: none, as today.' : `Today ${formatDate(usual.deadline)}. Empty: none.`
              }
            />
          </div>
        </Disclosure>
      </Group>
      <noscript>
        <SubmitButton>Work it out</SubmitButton>
      </noscript>
    </>
  )
}

const Group = ({ children }: { children: ReactNode }) => <div className="min-w-0">{children}</div>
