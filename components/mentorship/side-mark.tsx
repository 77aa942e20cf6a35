import { classes } from '@/components/ui/classes'

/** Whose view it is, by name and by shape: a disc for the learner, a diamond for the mentor, a square for what both agreed. */
export function SideMark({ shape, children }: { shape: 'disc' | 'diamond' | 'square'; children: string }) {
  return (
    <span className="inline-flex items-center gap-1.5 whitespace-nowrap">
      <svg
        aria-hidden="true"
        viewBox="0 0 12 12"
        className={classes('size-3 shrink-0', shape === 'square' ? 'fill-on-track' : 'fill-accent')}
      >
        {shape === 'disc' && <circle cx="6" cy="6" r="5" />}
        {shape === 'diamond' && <path d="M6 0 12 6 6 12 0 6Z" />}
        {shape === 'square' && <rect x="1.5" y="1.5" width="9" height="9" rx="1" />}
      </svg>
      {children}
    </span>
  )
}
