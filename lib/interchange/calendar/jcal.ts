/** A calendar in the words of jCal (RFC 7265), which ical.js reads and writes. */
type Value = string | number | Readonly<Record<string, string | number>>
export type Property = readonly [
  name: string,
  parameters: Readonly<Record<string, string>>,
  type: string,
  ...values: Value[],
]
export type Component = readonly [name: string, properties: readonly Property[], components: readonly Component[]]
