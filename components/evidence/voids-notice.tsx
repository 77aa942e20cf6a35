import { Checkbox } from '@/components/ui/checkbox'
import { Notice } from '@/components/ui/notice'
import { sayList } from '@/lib/core/say'

type VoidsNoticeProps = {
  signers: readonly string[]
  error?: string | undefined
  checked: boolean
  onChange: (knows: boolean) => void
}

/** Says what a change to signed-off evidence undoes, and asks whether that is meant. */
export function VoidsNotice({ signers, error, checked, onChange }: VoidsNoticeProps) {
  if (signers.length === 0 && !error) return null
  return (
    <Notice tone="warning" title="Handing in a change makes its sign-offs void">
      <p>
        {signers.length > 0 ? `${sayList(signers)} signed off` : 'Someone has signed off'} exactly what stands there
        now. The level counts again once the change is signed off; badges that rest on it are revoked.
      </p>
      <Checkbox
        className="mt-1"
        label="I know, and want to change it"
        checked={checked}
        onChange={(event) => onChange(event.currentTarget.checked)}
        {...(error && !checked && { error })}
      />
    </Notice>
  )
}
