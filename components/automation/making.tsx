import type { ReactNode } from 'react'

/** A figure that opens how it is made. */
export const Making = ({ figure, children }: { figure: ReactNode; children: ReactNode }) => (
  <details className="group/making">
    <summary className="inline-flex min-h-11 cursor-pointer list-none items-center rounded-sm underline decoration-line-strong decoration-dotted underline-offset-4 hover:decoration-ink md:min-h-6 [&::-webkit-details-marker]:hidden">
      {figure}
    </summary>
    <div className="mt-1 max-w-64 text-sm font-normal text-ink-soft">{children}</div>
  </details>
)
