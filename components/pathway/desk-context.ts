'use client'

import type { Route } from 'next'
import { createContext, useContext } from 'react'

type Desk = {
  /** Goes to another scenario; the latest one asked for wins. */
  go: (address: Route) => void
  pending: boolean
  /** Goes back to the scenario that is shown. */
  stop: () => void
}

export const DeskContext = createContext<Desk>({ go: () => undefined, pending: false, stop: () => undefined })

export const useDesk = (): Desk => useContext(DeskContext)
