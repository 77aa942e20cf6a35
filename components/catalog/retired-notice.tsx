import { Notice } from '@/components/ui/notice'

/** Says of an entry that it is no longer offered, and what that means for those who have it. */
export function RetiredNotice({ on }: { on: string }) {
  return (
    <div className="mb-6">
      <Notice tone="warning" title={`Retired on ${on}`}>
        Plans that hold it keep it; new plans do not find it any more.
      </Notice>
    </div>
  )
}
