import type { ComponentProps, ReactNode } from 'react'

import { buttonLook, type ButtonSize, type ButtonVariant } from './button-look'
import { classes } from './classes'
import { Spinner } from './spinner'

export type ButtonProps = ComponentProps<'button'> & {
  variant?: ButtonVariant
  size?: ButtonSize
  /** Something is under way: the button keeps its width and its focus, and ignores further presses. */
  pending?: boolean
  icon?: ReactNode
}

/** Does something. One primary button on a page; `type` is "button" unless it sends a form. */
export function Button({ variant, size, pending, icon, className, children, type, onClick, ...rest }: ButtonProps) {
  return (
    <button
      {...rest}
      // A pending submit button must not submit again, yet stays focusable so that a screen reader keeps its place.
      type={pending ? 'button' : (type ?? 'button')}
      aria-disabled={pending || undefined}
      aria-busy={pending || undefined}
      onClick={pending ? undefined : onClick}
      className={classes(buttonLook(variant, size), className)}
    >
      {pending && (
        <span className="absolute inset-0 grid place-items-center">
          <Spinner />
        </span>
      )}
      <span className={classes('inline-flex items-center gap-2', pending && 'opacity-0')}>
        {icon}
        {children}
      </span>
    </button>
  )
}
