import type { FormAction } from '@/components/forms/use-action-form'
import { Card } from '@/components/ui/card'
import { Disclosure } from '@/components/ui/disclosure'
import type { OpportunityView, ToGiveView } from '@/lib/automation/views/opportunity'

import { ChoosePart } from './choose-part'
import { GiveBackForm } from './give-back-form'

type GiveBackCardProps = {
  action: FormAction<{ people: number; hours: number }>
  view: OpportunityView
  toGive: ToGiveView
  /** The address of this page, for asking how another part would be shared out. */
  path: string
  /** Whether another part was asked for just now. */
  isAsked: boolean
}

/** Hours that a finished automation saves become protected time of named people. Once some are given, more are one step away. */
export function GiveBackCard({ isAsked, ...props }: GiveBackCardProps) {
  const { toGive } = props
  if (toGive.already > 0)
    return (
      <Card>
        <Disclosure summary="Give more hours back" open={isAsked}>
          <div className="pt-2 text-ink">
            <Giving {...props} />
          </div>
        </Disclosure>
      </Card>
    )
  return (
    <Card
      title="Give hours back"
      lead="A part of what is saved becomes protected time. The even share is filled in; change it as you see fit."
    >
      <Giving {...props} />
    </Card>
  )
}

const Giving = ({ action, view, toGive, path }: Omit<GiveBackCardProps, 'isAsked'>) => (
  <>
    <ChoosePart view={view} toGive={toGive} path={path} />
    <div className="mt-5 border-t pt-5">
      <GiveBackForm
        // Drawn anew with what is given and asked, so that its fields begin with the shares of those who are left.
        key={`${view.version} ${toGive.of} ${toGive.percent}`}
        action={action}
        view={view}
        toGive={toGive}
      />
    </div>
  </>
)
