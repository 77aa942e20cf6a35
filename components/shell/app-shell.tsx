import type { Route } from 'next'
import type { ReactNode } from 'react'

import { ToastRegion } from '@/components/ui/toast-region'

import { AccountButton, AccountMenu, type ShellPerson } from './account'
import { BottomBar } from './bottom-bar'
import { DemoBanner } from './demo-banner'
import type { PlaceGroup } from './navigation'
import { Rail } from './rail'
import { ShellKeys } from './shell-keys'
import { TopBar } from './top-bar'

type AppShellProps = {
  organisation: string
  person: ShellPerson
  /** Only what stands here is drawn; what a person may not open is not passed in. */
  navigation: readonly PlaceGroup[]
  settings?: Route
  /** A form with the button that signs out; `SignOutButton` looks right here. */
  signOut: ReactNode
  demo?: boolean
  children: ReactNode
}

/** The frame of every signed-in page: navigation, account, keys, and room for one page. */
export function AppShell({ organisation, person, navigation, settings, signOut, demo, children }: AppShellProps) {
  const places = navigation.flatMap((group) => group.places)
  const destinations = places.map(({ href, label, key }) => ({ href, label, ...(key && { key }) }))

  return (
    <div className="flex min-h-dvh flex-col md:flex-row">
      <Rail organisation={organisation} groups={navigation} account={<AccountButton person={person} />} />
      <TopBar organisation={organisation} person={person} />
      <div className="flex min-w-0 flex-1 flex-col">
        {demo && <DemoBanner />}
        <main
          id="main"
          tabIndex={-1}
          className="mx-auto w-full max-w-6xl flex-1 px-4 pt-6 pb-28 md:px-8 md:pt-10 md:pb-16 print:max-w-none print:p-0"
        >
          {children}
        </main>
      </div>
      <BottomBar groups={navigation} />
      <AccountMenu person={person} settings={settings} signOut={signOut} />
      <ShellKeys destinations={destinations} />
      <ToastRegion />
    </div>
  )
}
