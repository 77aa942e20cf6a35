import type { ReactNode } from 'react'

type StandstillProps = {
  title: string
  /** What happened and what is not lost, in a sentence or two. */
  says: ReactNode
  /** What to quote when asking for help. */
  reference?: string
  /** The ways on. */
  actions: ReactNode
}

/** A page that cannot be shown, saying so calmly: what happened, and the ways on. */
export function Standstill({ title, says, reference, actions }: StandstillProps) {
  return (
    <div className="mx-auto flex min-h-[60dvh] w-full max-w-xl flex-col justify-center px-4 py-12">
      <h1 className="font-serif text-title font-medium">{title}</h1>
      <p className="mt-3 text-lg text-ink-soft">{says}</p>
      <div className="mt-6 flex flex-wrap gap-3">{actions}</div>
      {reference && (
        <p className="mt-8 text-sm text-ink-faint">
          If you ask for help, quote <code className="font-mono select-all">{reference}</code>.
        </p>
      )}
    </div>
  )
}
