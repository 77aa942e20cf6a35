/** What is written for "nothing", where an empty cell says that nothing is known. */
export const saysNone = (text: string): boolean => /^(?:none|no|nil|nothing|n\/?a|[-–—])$/i.test(text)

/**
 * The items of a cell that holds several: `Networks; Service Desk`, one to a line, numbered or not. Commas part them where
 * nothing else does and the cell as a whole is not one that is known.
 */
export function itemsOf(text: string, isKnown: (item: string) => boolean): string[] {
  if (saysNone(text)) return []
  if (isKnown(text)) return [text]
  const apart = text.split(/[;\n|]/)
  const items = apart.length > 1 ? apart : text.split(/[,/]/)
  return items.map((item) => item.trim().replace(/^\d+[.)]\s+/, '')).filter((item) => item !== '')
}
