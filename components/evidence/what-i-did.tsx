import { TextArea } from '@/components/ui/text-area'
import { TextInput } from '@/components/ui/text-input'
import type { DraftContent } from '@/lib/evidence/input'
import { evidenceLimits } from '@/lib/evidence/model'

import { FileField } from './file-field'

type WhatIDidProps = {
  content: DraftContent
  today: string
  errors: Readonly<Record<string, string>>
  onChange: (patch: Partial<DraftContent>) => void
}

/** The title, and what shows it: an account, a photo or file, a link. One of the three is enough. */
export function WhatIDid({ content, today, errors, onChange }: WhatIDidProps) {
  const wrong = (name: string) => ({ ...(errors[name] && { error: errors[name] }) })
  return (
    <div className="grid gap-5">
      <TextInput
        label="Title"
        placeholder="Replaced the switch in Leeds"
        maxLength={evidenceLimits.title}
        value={content.title}
        onChange={(event) => onChange({ title: event.currentTarget.value })}
        {...wrong('title')}
      />
      <TextArea
        label="What I did"
        hint="What the situation was, what you did yourself, how it ended."
        value={content.account}
        onChange={(event) => onChange({ account: event.currentTarget.value })}
        {...wrong('account')}
      />
      <FileField file={content.file} error={errors['fileHash']} onChange={(file) => onChange({ file })} />
      <TextInput
        label="Link"
        type="url"
        inputMode="url"
        autoCapitalize="none"
        placeholder="https://tickets.example/1042"
        maxLength={evidenceLimits.url}
        value={content.url}
        onChange={(event) => onChange({ url: event.currentTarget.value })}
        {...wrong('url')}
      />
      <TextInput
        label="Done on"
        optional
        type="date"
        max={today}
        className="max-w-56"
        value={content.happenedOn}
        onChange={(event) => onChange({ happenedOn: event.currentTarget.value })}
        {...wrong('happenedOn')}
      />
    </div>
  )
}
