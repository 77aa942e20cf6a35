import type { Route } from 'next'

type Parameters = Readonly<Record<string, string | number | undefined>>

/** A page of the catalogue with what it was asked, leaving out what was not. */
export function addressOf(path: CataloguePage, parameters: Parameters = {}): Route {
  const asked = Object.entries(parameters).flatMap(([name, value]) =>
    value === undefined || value === '' ? [] : [[name, String(value)]],
  )
  const query = new URLSearchParams(asked).toString()
  // The path is one of ours, and a query leads to the same page.
  return (query ? `${path}?${query}` : path) as Route
}

type CataloguePage = '/catalog' | '/catalog/roles' | '/catalog/certifications' | '/admin/catalogue'
