import { Button } from '@/components/ui/button'

import type { DraftState } from './use-draft'

const words: Record<DraftState, string> = {
  untouched: 'What you type is kept as a draft.',
  restored: 'This is the draft that you began.',
  unsaved: 'Saving the draft…',
  saved: 'Draft saved.',
  'on-this-device': 'The draft is kept on this device only: the server cannot be reached, or you are signed out.',
}

/** Whether what is typed is safe, and the way to begin anew. */
export function DraftLine({ state, onDiscard }: { state: DraftState; onDiscard: () => void }) {
  return (
    <p className="flex flex-wrap items-center gap-x-2 text-sm text-ink-soft">
      <span role="status">{words[state]}</span>
      {state !== 'untouched' && (
        <Button variant="quiet" size="small" className="-my-2" onClick={onDiscard}>
          Start afresh
        </Button>
      )}
    </p>
  )
}
