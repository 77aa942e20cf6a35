import type { Metadata } from 'next'
import { redirect } from 'next/navigation'

import { readScenario } from '@/components/pathway/scenario-address'
import { WhatIfPage } from '@/components/pathway/what-if-page'
import { currentContext } from '@/lib/access/current-context'
import { isAsItIs } from '@/lib/pathways/scenario'
import { showDesk } from '@/lib/pathways/show-desk'
import { showOutcomes } from '@/lib/pathways/show-scenario'
import { whatIfSeconds } from '@/lib/pathways/solve-scenario'

import { adopt } from '../actions'

export const metadata: Metadata = { title: 'What if' }

/** The plan under other assumptions. The address holds them; each is solved exactly, none is interpolated. */
export default async function WhatIf({ searchParams }: PageProps<'/my/plan/what-if'>) {
  const context = await currentContext()
  const said = Object.entries(await searchParams).flatMap(([name, value]) =>
    [value ?? []].flat().map((one) => [name, one] as const),
  )
  const desk = await showDesk(context, readScenario(said))
  if (!desk) redirect('/my/start')
  const { scenario, chosen, target } = desk.view
  const isToday = isAsItIs(scenario) && chosen.every(({ id }) => id === target.id)

  return (
    <WhatIfPage
      desk={desk.view}
      outcomes={showOutcomes(context, desk)}
      adopt={adopt}
      isToday={isToday}
      most={whatIfSeconds}
    />
  )
}
