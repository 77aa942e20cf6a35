import { classes } from '@/components/ui/classes'
import { SubmitButton } from '@/components/ui/submit-button'

type SaveBarProps = { isChanged: boolean; pending: boolean; label: string; says: string }

/** The way to save; while something is not saved, in sight wherever one has scrolled to. */
export const SaveBar = ({ isChanged, pending, label, says }: SaveBarProps) => (
  <div
    className={classes(
      'flex flex-wrap items-center gap-x-4 gap-y-2',
      isChanged
        ? 'sticky bottom-[calc(4.75rem+env(safe-area-inset-bottom))] z-10 rounded-lg border bg-surface px-4 py-3 shadow-high md:bottom-4 xl:col-span-2'
        : 'xl:col-start-2',
    )}
  >
    <SubmitButton pending={pending}>{label}</SubmitButton>
    {says && <p className="min-w-0 flex-1 basis-48 text-sm text-ink-soft">{says}</p>}
  </div>
)
