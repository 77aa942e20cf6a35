import { sayCount, sayDay } from '@/lib/core/say'
import type { Situation } from './gather'
import { levelNow, type Scenario, type Usual } from './model'
import type { Facts } from './facts'
import { titleIn } from './goals'

/** What adopting a scenario would change, one sentence for each thing that a person would otherwise have set by hand. */
export function changesUnder(
  scenario: Scenario,
  { facts, usual, situation }: { facts: Facts; usual: Usual; situation: Situation },
): string[] {
  const { catalogue, role, money } = situation
  const title = (id: string) => `“${titleIn(facts, catalogue, id)}”`
  const before = catalogue.roles.get(facts.roleId ?? '')

  return [
    ...(role.id !== facts.roleId ? [`You aim at ${role.title}${before ? ` instead of ${before.title}` : ''}.`] : []),
    ...(scenario.hours === undefined
      ? []
      : [`You protect ${sayCount(scenario.hours, 'hour')} a week instead of ${usual.hours}.`]),
    ...budgetSaid(scenario, usual, money.currency),
    ...deadlineSaid(scenario, usual),
    ...scenario.without.map((id) => `${title(id)} is left out.`),
    ...scenario.free.map((id) => `${title(id)} may be planned again.`),
    ...Object.entries(scenario.knows).map(
      ([skill, level]) =>
        `You claim ${catalogue.skills.get(skill)?.title ?? skill} ${level}; today it is ${levelNow(facts.levels[skill])}.`,
    ),
  ]
}

function budgetSaid({ budget }: Scenario, usual: Usual, currency: string): string[] {
  if (budget === undefined) return []
  if (budget === null) return ['There is no limit on what it may cost.']
  const said = (amount: number) => sayMoney(amount, currency)
  return [`It may cost ${said(budget)}${usual.budget === null ? '' : ` instead of ${said(usual.budget)}`}.`]
}

function deadlineSaid({ deadline }: Scenario, usual: Usual): string[] {
  if (deadline === undefined) return []
  if (deadline === null) return ['There is no deadline.']
  return [`The deadline is ${sayDay(deadline)}${usual.deadline ? ` instead of ${sayDay(usual.deadline)}` : ''}.`]
}

const sayMoney = (amount: number, currency: string): string =>
  new Intl.NumberFormat('en-GB', { style: 'currency', currency, trailingZeroDisplay: 'stripIfInteger' }).format(amount)
