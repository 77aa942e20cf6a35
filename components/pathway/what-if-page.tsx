import { Suspense, type ReactNode } from 'react'

import { Card } from '@/components/ui/card'
import { LinkButton } from '@/components/ui/link-button'
import { Notice } from '@/components/ui/notice'
import { PageHeader } from '@/components/ui/page-header'
import type { Result } from '@/lib/core/result'
import type { DeskView, OutcomeView } from '@/lib/pathways/views/scenario'

import { AnswerFrame, AnswerProgress } from './answer-frame'
import { Desk } from './desk'
import { OutcomeDetail } from './outcome-detail'
import { OutcomeHeadline } from './outcome-headline'
import { RoleColumns } from './role-columns'
import { scenarioAddress } from './scenario-address'
import { ScenarioFields } from './scenario-fields'
import { ScenarioForm } from './scenario-form'
import { Working } from './working'

type WhatIfPageProps = {
  desk: DeskView
  /** One outcome for each chosen role; they may still be worked out. */
  outcomes: Promise<readonly OutcomeView[]>
  adopt: (input: unknown) => Promise<Result<unknown>>
  /** Nothing is supposed yet. */
  isToday: boolean
  /** Seconds that a solve is given at most. */
  most: number
}

/** Other assumptions on one side, the date that they lead to on the other. */
export function WhatIfPage({ desk, outcomes, adopt, isToday, most }: WhatIfPageProps) {
  const { chosen, target, scenario } = desk
  const roles = chosen.length === 1 && chosen[0]?.id === target.id ? [] : chosen.map(({ id }) => id)
  const address = scenarioAddress(scenario, roles)
  const isCompared = chosen.length > 1
  const fields = (look: string) => (
    <ScenarioForm address={address} usual={desk.usual} target={target.id} className={look}>
      <ScenarioFields desk={desk} />
    </ScenarioForm>
  )

  return (
    <Desk address={address}>
      <PageHeader
        title="What if"
        lead="Suppose something else and see what it does to your date. Nothing changes until you adopt it."
      />
      {desk.outdated.length > 0 && (
        <div className="mb-6">
          <Notice
            tone="warning"
            title="Today’s plan is out of date"
            action={<LinkButton href="/my/plan">See the plan</LinkButton>}
          >
            {desk.outdated.join(' ')} What follows is compared with planning again as things stand.
          </Notice>
        </div>
      )}
      {isCompared ? (
        <div className="grid grid-cols-[minmax(0,1fr)] gap-6">
          <Card title="Suppose">{fields('grid items-start gap-x-8 gap-y-5 md:grid-cols-3')}</Card>
          <AnswerProgress most={most} />
          <Answer most={most}>
            <Columns desk={desk} outcomes={outcomes} />
          </Answer>
        </div>
      ) : (
        <div className="grid grid-cols-[minmax(0,1fr)] gap-x-10 gap-y-6 lg:grid-cols-[21rem_minmax(0,1fr)] lg:grid-rows-[auto_1fr] lg:items-start">
          <div className="max-lg:sticky max-md:top-14 md:max-lg:top-0 max-lg:z-10 max-lg:-mx-4 md:max-lg:-mx-8 md:max-lg:px-8 lg:col-start-2 max-lg:border-b max-lg:bg-paper max-lg:px-4 max-lg:py-3">
            <Answer most={most}>
              <Headline desk={desk} outcomes={outcomes} isToday={isToday} />
            </Answer>
            <div className="lg:mt-4">
              <AnswerProgress most={most} />
            </div>
          </div>
          <Card title="Suppose" className="lg:col-start-1 lg:row-span-2 lg:row-start-1">
            {fields('grid gap-5')}
          </Card>
          <div className="lg:col-start-2">
            <Answer most={null}>
              <Detail desk={desk} outcomes={outcomes} isToday={isToday} adopt={adopt} />
            </Answer>
          </div>
        </div>
      )}
    </Desk>
  )
}

const Answer = ({ most, children }: { most: number | null; children: ReactNode }) => (
  <AnswerFrame>
    <Suspense fallback={most === null ? null : <Working most={most} />}>{children}</Suspense>
  </AnswerFrame>
)

type Asked = Pick<WhatIfPageProps, 'desk' | 'outcomes'>

async function Headline({ outcomes, ...rest }: Asked & { isToday: boolean }) {
  const [outcome] = await outcomes
  return <div aria-live="polite">{outcome && <OutcomeHeadline outcome={outcome} {...rest} />}</div>
}

async function Detail({ outcomes, ...rest }: Asked & Pick<WhatIfPageProps, 'isToday' | 'adopt'>) {
  const [outcome] = await outcomes
  return outcome && <OutcomeDetail outcome={outcome} {...rest} />
}

async function Columns({ desk, outcomes }: Asked) {
  return <RoleColumns desk={desk} outcomes={await outcomes} />
}
