import { AccountButton, type ShellPerson } from './account'
import { BrandMark } from './brand-mark'
import { PaletteButton } from './palette-button'

/** What stands at the top of a phone: whose house, the search, and the person. */
export function TopBar({ organisation, person }: { organisation: string; person: ShellPerson }) {
  return (
    <header className="sticky top-0 z-30 flex h-14 items-center gap-2 border-b bg-paper px-4 md:hidden print:hidden">
      <BrandMark className="size-7 shrink-0" />
      <p className="min-w-0 flex-1 truncate font-serif text-base font-semibold">{organisation}</p>
      <PaletteButton look="icon" />
      <div className="-mr-1.5 w-11">
        <AccountButton person={person} compact />
      </div>
    </header>
  )
}
