'use client'

import { RefusalNotice } from '@/components/forms/refusal-notice'
import { useActionForm } from '@/components/forms/use-action-form'
import { Disclosure } from '@/components/ui/disclosure'
import { Select } from '@/components/ui/select'
import { SubmitButton } from '@/components/ui/submit-button'
import { TextInput } from '@/components/ui/text-input'

import { addTeam, place } from '../actions'

type TeamFormsProps = { personId: string; teams: readonly { id: string; name: string }[] }

/** Places someone in a team; or names a team that is not there yet. */
export function TeamForms({ personId, teams }: TeamFormsProps) {
  const placing = useActionForm(place)
  const naming = useActionForm(addTeam, (_, filledIn) => filledIn?.reset())
  return (
    <div className="mt-5 flex flex-col gap-5 border-t pt-5">
      {teams.length > 0 && (
        <form {...placing.form} className="flex flex-col gap-4">
          <RefusalNotice refusal={placing.refusal} />
          <input type="hidden" name="personId" value={personId} />
          <Select
            label="Team"
            name="teamId"
            placeholder="Choose a team"
            required
            options={teams.map(({ id, name }) => ({ value: id, label: name }))}
          />
          <Select
            label="As"
            name="place"
            defaultValue="member"
            options={[
              { value: 'member', label: 'Member' },
              { value: 'lead', label: 'Lead' },
            ]}
          />
          <div>
            <SubmitButton pending={placing.pending} variant="secondary">
              Place in team
            </SubmitButton>
          </div>
        </form>
      )}
      <Disclosure summary="A team that is not in the list" open={teams.length === 0}>
        <form {...naming.form} className="flex flex-col gap-4">
          <RefusalNotice refusal={naming.refusal} />
          <TextInput
            label="Name of the team"
            name="name"
            maxLength={120}
            required
            {...(naming.errors['name'] && { error: naming.errors['name'] })}
          />
          <div>
            <SubmitButton pending={naming.pending} variant="secondary">
              Add the team
            </SubmitButton>
          </div>
        </form>
      </Disclosure>
    </div>
  )
}
