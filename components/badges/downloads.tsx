import { buttonLook } from '@/components/ui/button-look'

/** The badge to take along: as pictures with the badge inside, and as the bare credential. */
export function Downloads({ badgeId }: { badgeId: string }) {
  return (
    <section aria-label="Download" className="grid gap-2 print:hidden">
      <div className="grid grid-cols-3 gap-2">
        {files.map(({ label, path, name }) => (
          <a
            key={label}
            href={`/badges/${badgeId}/${path}`}
            download={name}
            className={buttonLook('secondary', 'small')}
            aria-label={`Download as ${label}`}
          >
            {label}
          </a>
        ))}
      </div>
      <p className="text-sm text-ink-soft">Each holds the whole badge with its signature, the pictures too.</p>
    </section>
  )
}

const files = [
  { label: 'PNG', path: 'badge.png', name: 'badge.png' },
  { label: 'SVG', path: 'badge.svg', name: 'badge.svg' },
  { label: 'JSON', path: 'credential', name: 'badge.json' },
] as const
