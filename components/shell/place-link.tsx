'use client'

import type { Route } from 'next'
import Link from 'next/link'
import { usePathname } from 'next/navigation'
import type { ReactNode } from 'react'

import { isAt } from './navigation'

type PlaceLinkProps = {
  href: Route
  tab?: Route | undefined
  except?: readonly Route[]
  className?: string
  children: ReactNode
}

/** A link of the navigation, which knows whether the reader is there. */
export function PlaceLink({ href, tab, except = [], className, children }: PlaceLinkProps) {
  const here = isAt(usePathname(), { href, ...(tab && { tab }) }, except)
  return (
    <Link
      href={href}
      aria-current={here ? 'page' : undefined}
      className={className}
      // The page changes without a reload, so a sheet that holds this link has to be put away by hand.
      onClick={(event) => event.currentTarget.closest<HTMLElement>('[popover]')?.hidePopover()}
    >
      {children}
    </Link>
  )
}
