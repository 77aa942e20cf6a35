import { LogOut } from 'lucide-react'

/** Stands in the form that signs out, in the account menu. */
export function SignOutButton() {
  return (
    <button
      type="submit"
      className="flex min-h-11 w-full items-center gap-3 rounded-md px-3 text-left text-sm hover:bg-ink/5 md:min-h-10"
    >
      <LogOut aria-hidden="true" className="size-4 text-ink-faint" />
      Sign out
    </button>
  )
}
