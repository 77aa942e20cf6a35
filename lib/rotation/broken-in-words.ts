import type { NamedBreach } from '@/lib/planning/rotation/breaches'
import { rules } from '@/lib/planning/rotation/rules'

/** What a schedule breaks: the rule by its title, the first breach, and how many more there are. */
export function brokenInWords(broken: readonly NamedBreach[]): string {
  const [first] = broken
  if (!first) return ''
  const title = rules.find(({ name }) => name === first.rule)?.title
  const more = broken.length > 1 ? ` There ${broken.length === 2 ? 'is' : 'are'} ${broken.length - 1} more.` : ''
  return `${title ? `It breaks a rule: “${title}”. ` : ''}${first.says}${more}`
}
