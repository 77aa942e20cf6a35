'use client'

import { Ellipsis } from 'lucide-react'
import type { ReactNode } from 'react'
import { Button } from 'react-aria-components/Button'
import { Menu as AriaMenu, MenuItem, MenuTrigger, Popover } from 'react-aria-components/Menu'

import { buttonLook } from './button-look'
import { classes } from './classes'

export type MenuAction = {
  id: string
  label: string
  icon?: ReactNode
  danger?: boolean
  disabled?: boolean
  /** A menu entry either goes somewhere or does something. */
  href?: string
  run?: () => void
}

/** A few things to do with one thing, behind one button. With only a `label` it draws three dots. */
export function Menu({
  label,
  trigger,
  actions,
}: {
  label: string
  trigger?: ReactNode
  actions: readonly MenuAction[]
}) {
  return (
    <MenuTrigger>
      <Button
        aria-label={label}
        className={classes(buttonLook(trigger ? 'secondary' : 'quiet', 'small'), !trigger && 'w-11 px-0! md:w-8')}
      >
        {trigger ?? <Ellipsis aria-hidden="true" />}
      </Button>
      <Popover
        placement="bottom end"
        className="min-w-52 rounded-lg border bg-surface p-1.5 shadow-high data-entering:animate-appear"
      >
        <AriaMenu className="outline-none">
          {actions.map((action) => (
            <MenuItem
              key={action.id}
              id={action.id}
              textValue={action.label}
              isDisabled={action.disabled}
              {...(action.href && { href: action.href })}
              {...(action.run && { onAction: action.run })}
              className={classes(
                'flex min-h-11 cursor-pointer items-center gap-3 rounded-md px-3 text-sm outline-none data-disabled:cursor-not-allowed data-disabled:text-ink-faint data-focused:bg-ink/6 md:min-h-9 [&_svg]:size-4 [&_svg]:shrink-0',
                action.danger && 'text-danger data-focused:bg-danger-soft',
              )}
            >
              {action.icon}
              {action.label}
            </MenuItem>
          ))}
        </AriaMenu>
      </Popover>
    </MenuTrigger>
  )
}
