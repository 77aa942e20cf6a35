import { CircleCheck, Info, OctagonAlert, TriangleAlert, type LucideIcon } from 'lucide-react'
import type { ReactNode } from 'react'

import { classes } from './classes'

export type NoticeTone = 'info' | 'success' | 'warning' | 'error'

const tones: Record<NoticeTone, { look: string; Icon: LucideIcon; role: 'status' | 'alert' }> = {
  info: { look: 'border-accent/25 bg-accent-soft [&>svg]:text-accent', Icon: Info, role: 'status' },
  success: { look: 'border-on-track/25 bg-on-track-soft [&>svg]:text-on-track', Icon: CircleCheck, role: 'status' },
  warning: { look: 'border-drifting/30 bg-drifting-soft [&>svg]:text-drifting', Icon: TriangleAlert, role: 'status' },
  error: { look: 'border-danger/30 bg-danger-soft [&>svg]:text-danger', Icon: OctagonAlert, role: 'alert' },
}

type NoticeProps = {
  tone?: NoticeTone
  title?: ReactNode
  /** The way out: a small button or link. */
  action?: ReactNode
  children?: ReactNode
}

/** Something the reader should know before going on, in a sentence, with the way out beside it. */
export function Notice({ tone = 'info', title, action, children }: NoticeProps) {
  const { look, Icon, role } = tones[tone]
  return (
    <div role={role} className={classes('flex items-start gap-3 rounded-lg border px-4 py-3', look)}>
      <Icon aria-hidden="true" className="mt-0.5 size-5 shrink-0" strokeWidth={1.75} />
      <div className="flex min-w-0 flex-1 flex-wrap items-center gap-x-4 gap-y-2">
        <div className="min-w-0 flex-1 basis-52 text-[0.9375rem]">
          {title && <p className="font-medium">{title}</p>}
          {children && <div className={classes(title ? 'text-ink-soft' : null)}>{children}</div>}
        </div>
        {action}
      </div>
    </div>
  )
}
