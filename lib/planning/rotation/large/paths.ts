import type { Board } from '../board'
import { automatonOf, graphOf, type Automaton, type PathGraph } from './path-graph'
import { pathRulesOf, rulesKey, stepsOf, type PathRules } from './path-rules'

/** One apprentice's possible paths: the periods of the steps, and the graph that is shared by all with the same rules. */
export type Paths = { readonly periods: readonly number[]; readonly graph: PathGraph }

/** The most edges of one graph, and of all together; beyond them a cohort is not for this search. */
export const most = { edges: 600_000, allEdges: 12_000_000 }

/** The paths of every apprentice. `impossible` where someone has none; `too-many` where the rules must remember too much. */
export function pathsOf(board: Board): readonly Paths[] | 'impossible' | 'too-many' {
  const byRules = new Map<string, PathGraph>()
  const byGraph = new Map<string, PathGraph | undefined>()
  const automata = new Map<string, Automaton | undefined>()
  const all: Paths[] = []
  let edges = 0

  for (let apprentice = 0; apprentice < board.apprentices; apprentice++) {
    const periods = stepsOf(board, apprentice)
    const key = rulesKey(board, apprentice, periods)
    let graph = byRules.get(key)
    if (!graph) {
      const rules = pathRulesOf(board, apprentice, periods)
      const shared = sharedKey(rules)
      const automaton = automata.has(shared) ? automata.get(shared) : automatonOf(rules, most.edges)
      automata.set(shared, automaton)
      if (!automaton) return 'too-many'
      const whole = `${shared}|${rules.asked.map(({ tally, atLeast }) => `${tally} ${atLeast}`).join()}`
      if (!byGraph.has(whole)) {
        byGraph.set(whole, graphOf(automaton, rules))
        edges += byGraph.get(whole)?.from.length ?? 0
      }
      graph = byGraph.get(whole)
      if (!graph) return 'impossible'
      if (edges > most.allEdges) return 'too-many'
      byRules.set(key, graph)
    }
    all.push({ periods, graph })
  }
  return all
}

const sharedKey = ({ steps, follows, tallies, streaks, kinds, forced }: PathRules): string =>
  [
    steps,
    follows,
    forced.join(' '),
    tallies.map(({ hosts, counts, most, cap }) => [hosts.key, counts, most, cap].join(' ')).join(),
    streaks.map(({ hosts, counts, run }) => [hosts.key, counts, run].join(' ')).join(),
    kinds
      .map(({ hosts, needs, seen, isAgain }) =>
        [hosts.join(' '), needs.map(({ tally, atLeast }) => `${tally}>${atLeast}`).join(' '), seen, isAgain].join(':'),
      )
      .join(),
  ].join('|')
