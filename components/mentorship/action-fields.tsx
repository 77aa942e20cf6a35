import { Select } from '@/components/ui/select'
import { TextInput } from '@/components/ui/text-input'
import type { AgreedAction } from '@/lib/mentorship/views/meeting'
import { firstName } from '@/lib/mentorship/views/pair'

type ActionFieldsProps = {
  index: number
  action: AgreedAction | undefined
  mentor: { id: string; name: string }
  learner: { id: string; name: string }
  myId: string
  errors: Readonly<Record<string, string>>
}

/** One thing agreed: what, who, by when. */
export function ActionFields({ index, action, mentor, learner, myId, errors }: ActionFieldsProps) {
  const name = (field: string) => `action.${index}.${field}`
  const error = (field: string) => {
    const says = errors[`actions.${index}.${field}`]
    return says ? { error: says } : {}
  }
  const nameOf = ({ id, name }: { id: string; name: string }) => (id === myId ? 'Me' : firstName(name))
  return (
    <fieldset className="grid gap-3 md:grid-cols-[minmax(0,1fr)_9rem_11rem]">
      <legend className="sr-only">Action {index + 1}</legend>
      {action && <input type="hidden" name={name('id')} value={action.id} />}
      <TextInput
        label="What"
        name={name('says')}
        defaultValue={action?.says ?? ''}
        maxLength={300}
        {...error('says')}
      />
      <Select
        label="Who"
        name={name('owner')}
        defaultValue={(action ? action.owner.id === mentor.id : false) ? 'mentor' : 'learner'}
        options={[
          { value: 'learner', label: nameOf(learner) },
          { value: 'mentor', label: nameOf(mentor) },
        ]}
        {...error('owner')}
      />
      <TextInput label="By" optional type="date" name={name('by')} defaultValue={action?.by ?? ''} {...error('by')} />
    </fieldset>
  )
}
