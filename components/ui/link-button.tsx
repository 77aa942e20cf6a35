import Link from 'next/link'
import type { ComponentProps, ReactNode } from 'react'

import { buttonLook, type ButtonSize, type ButtonVariant } from './button-look'
import { classes } from './classes'

type LinkButtonProps = ComponentProps<typeof Link> & { variant?: ButtonVariant; size?: ButtonSize; icon?: ReactNode }

/** Goes somewhere, with the weight of a button. */
export function LinkButton({ variant, size, icon, className, children, ...rest }: LinkButtonProps) {
  return (
    <Link {...rest} className={classes(buttonLook(variant, size), className)}>
      {icon}
      {children}
    </Link>
  )
}
