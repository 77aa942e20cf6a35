import type { ReactNode } from 'react'

import { Button } from '@/components/ui/button'
import { TextInput } from '@/components/ui/text-input'

type SearchFormProps = {
  action: string
  label: string
  search: string
  /** What is asked besides and must not be lost. */
  keep?: Readonly<Record<string, string | undefined>>
  /** Further filters, such as a `Select` with a name. */
  children?: ReactNode
}

/** Finds by asking the same page again, with the words in the address. Needs no script. */
export function SearchForm({ action, label, search, keep = {}, children }: SearchFormProps) {
  return (
    <form role="search" action={action} className="mb-6 flex flex-wrap items-end gap-3 print:hidden">
      {Object.entries(keep).map(
        ([name, value]) => value && <input key={name} type="hidden" name={name} value={value} />,
      )}
      <TextInput
        label={label}
        name="search"
        type="search"
        defaultValue={search}
        maxLength={120}
        className="w-full sm:w-auto sm:min-w-64 sm:flex-1"
      />
      {children}
      <Button type="submit">Search</Button>
    </form>
  )
}
