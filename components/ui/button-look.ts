import { classes } from './classes'

export type ButtonVariant = 'primary' | 'secondary' | 'quiet' | 'danger'
export type ButtonSize = 'small' | 'regular'

const shape =
  'relative inline-flex select-none print:hidden items-center justify-center gap-2 rounded-md border font-medium whitespace-nowrap transition-[background-color,border-color,color,transform] duration-150 ease-out active:translate-y-px disabled:cursor-not-allowed disabled:active:translate-y-0 [&_svg]:size-4 [&_svg]:shrink-0'

// Forty-four pixels high under a thumb, closer together under a pointer.
const sizes: Record<ButtonSize, string> = {
  regular: 'min-h-11 px-4 text-sm md:min-h-10',
  small: 'min-h-11 px-3 text-sm md:min-h-8',
}

const variants: Record<ButtonVariant, string> = {
  primary:
    'border-transparent bg-accent text-on-solid shadow-low not-disabled:hover:bg-accent-strong disabled:bg-sunken disabled:text-ink-faint disabled:border-line',
  secondary:
    'border-line-strong/60 bg-surface text-ink shadow-low not-disabled:hover:border-line-strong not-disabled:hover:bg-sunken disabled:text-ink-faint disabled:border-line',
  quiet:
    'border-transparent text-ink-soft not-disabled:hover:bg-ink/6 not-disabled:hover:text-ink disabled:text-ink-faint',
  danger:
    'border-danger/50 bg-surface text-danger shadow-low not-disabled:hover:border-danger not-disabled:hover:bg-danger-soft disabled:text-ink-faint disabled:border-line',
}

/** What makes a control look like a button, for buttons and for links that act as one. */
export const buttonLook = (variant: ButtonVariant = 'secondary', size: ButtonSize = 'regular'): string =>
  classes(shape, sizes[size], variants[variant])
