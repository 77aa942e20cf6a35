import { classes } from '@/components/ui/classes'

type HostChipProps = {
  host: { name: string; short: string }
  /** Its index, which is its colour. */
  at: number
  /** Without fill: what is past, or not what is looked for. */
  quiet?: boolean
  /** The whole name in place of the short one. */
  whole?: boolean
  className?: string
}

/** A host in its colour, with its name; who listens hears the whole of it. */
export function HostChip({ host: { name, short }, at, quiet, whole, className }: HostChipProps) {
  return (
    <span
      data-host={at}
      title={whole || short === name ? undefined : name}
      className={classes(
        'flex min-h-7 items-center rounded-sm border-l-3 border-(--host-ink)/70 px-1.5 text-[0.8125rem] leading-4 print:text-[8pt]',
        quiet ? 'text-ink-soft' : 'bg-(--host-fill) font-medium text-(--host-ink)',
        className,
      )}
    >
      {whole || short === name ? (
        name
      ) : (
        <>
          <span aria-hidden="true">{short}</span>
          <span className="sr-only">{name}</span>
        </>
      )}
    </span>
  )
}
