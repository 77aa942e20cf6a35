'use client'

import { ActionForm } from '@/components/forms/action-form'
import type { FormAction } from '@/components/forms/use-action-form'
import { Card } from '@/components/ui/card'
import { Disclosure } from '@/components/ui/disclosure'
import { SubmitButton } from '@/components/ui/submit-button'

type RetireFormProps = {
  host: { id: string; name: string; version: number }
  ahead: number
  action: FormAction<unknown>
}

/** Takes a host out of the programme from now on; who was there stays written down. */
export function RetireForm({ host, ahead, action }: RetireFormProps) {
  return (
    <Card>
      <Disclosure summary={`${host.name} takes no more apprentices`}>
        <ActionForm
          action={action}
          values={{ hostId: host.id, version: String(host.version), retired: 'yes' }}
          className="grid justify-items-start gap-3"
        >
          <p>
            It has no seats from now on, and no new schedule places anyone there. Who was there stays written down.
            {ahead > 0 &&
              ` ${ahead === 1 ? 'One published placement lies' : `${ahead} published placements lie`} ahead and ${ahead === 1 ? 'stays' : 'stay'} until the schedule is changed.`}
          </p>
          <SubmitButton variant="danger" size="small">
            Retire it
          </SubmitButton>
        </ActionForm>
      </Disclosure>
    </Card>
  )
}
