import type { Route } from 'next'
import Link from 'next/link'
import type { ComponentProps, ReactNode } from 'react'

import { buttonLook, type ButtonSize, type ButtonVariant } from './button-look'
import { classes } from './classes'

type LinkButtonProps<To extends string> = Omit<ComponentProps<typeof Link>, 'href'> & {
  href: Route<To>
  variant?: ButtonVariant
  size?: ButtonSize
  icon?: ReactNode
}

/** Goes somewhere, with the weight of a button. */
export function LinkButton<To extends string>({
  href,
  variant,
  size,
  icon,
  className,
  children,
  ...rest
}: LinkButtonProps<To>) {
  return (
    <Link {...rest} href={href} className={classes(buttonLook(variant, size), className)}>
      {icon}
      {children}
    </Link>
  )
}
