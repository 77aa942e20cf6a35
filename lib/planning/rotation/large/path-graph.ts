import { nowhere } from '../board'
import type { Kind, PathRules } from './path-rules'

/**
 * Every path that the rules of an apprentice allow, as a graph: a node is what the rules still need to know before a step, an
 * edge a step in a host of some kind. Node 0 is the start and the last node the end; edges run from lower to higher nodes and
 * are stored by the node they lead to. A `slot` is a step and a kind: `step * kinds + kind`.
 */
export type PathGraph = {
  readonly steps: number
  readonly kinds: readonly Kind[]
  readonly nodes: number
  /** The edges into node n are those from `starts[n]` to `starts[n + 1]`. */
  readonly starts: Int32Array
  readonly from: Int32Array
  readonly slot: Uint16Array
}

/** What all apprentices with the same rules share before it is asked where a path must have been at its end. */
export type Automaton = {
  readonly rules: PathRules
  /** By node: what is remembered of it. */
  readonly memories: readonly Uint16Array[]
  /** The first node of each step, and one past the last. */
  readonly layers: readonly number[]
  readonly starts: readonly number[]
  readonly kinds: readonly number[]
  readonly to: readonly number[]
}

/** Everything that can be remembered, step by step. Undefined if that is more than `most` edges. */
export function automatonOf(rules: PathRules, most: number): Automaton | undefined {
  const start: Uint16Array = new Uint16Array(rules.tallies.length + rules.streaks.length)
  const memories: Uint16Array[] = [start]
  const layers = [0, 1]
  const [starts, kinds, to]: number[][] = [[], [], []]
  if (!starts || !kinds || !to) return undefined

  for (let step = 0; step < rules.steps; step++) {
    const places = new Map<string, number>()
    const [first = 0, end = 0] = layers.slice(-2)
    for (let node = first; node < end; node++) {
      starts.push(to.length)
      rules.kinds.forEach((kind, index) => {
        const memory = after(rules, memories[node] ?? start, step, kind)
        if (!memory) return
        const key = String.fromCharCode(...memory)
        const place = places.get(key) ?? memories.push(memory) - 1
        places.set(key, place)
        kinds.push(index)
        to.push(place)
      })
      if (to.length > most) return undefined
    }
    layers.push(memories.length)
  }
  for (let node = layers.at(-2) ?? 0; node <= (layers.at(-1) ?? 0); node++) starts.push(to.length)
  return { rules, memories, layers, starts, kinds, to }
}

/** What is remembered after a step in a host of a kind; undefined if the rules forbid it. */
function after(rules: PathRules, memory: Uint16Array, step: number, kind: Kind): Uint16Array | undefined {
  const [host = nowhere] = kind.hosts
  const forced = rules.forced[step] ?? nowhere
  if (forced !== nowhere && !kind.hosts.includes(forced)) return undefined
  if (forced === nowhere && kind.needs.some(({ tally, atLeast }) => (memory[tally] ?? 0) < atLeast)) return undefined
  if (kind.seen !== undefined && kind.isAgain !== (memory[kind.seen] ?? 0) > 0) return undefined

  const next = memory.slice()
  for (const [place, { hosts, counts, most, cap }] of rules.tallies.entries()) {
    if (!hosts.has[host] || counts[step] !== '1') continue
    const count = (memory[place] ?? 0) + 1
    if (count > most) return undefined
    next[place] = Math.min(count, cap)
  }
  for (const [index, { hosts, counts, run }] of rules.streaks.entries()) {
    const place = rules.tallies.length + index
    const value = memory[place] ?? 0
    const met = metAt(hosts.hosts.length, run)
    if (value === met) continue
    const base = 1 + hosts.hosts.indexOf(host) * (run - 1)
    const length = rules.follows[step] === '1' && value >= base && value < base + run - 1 ? value - base + 2 : 1
    next[place] = !hosts.has[host] || counts[step] !== '1' ? 0 : length >= run ? met : base + length - 1
  }
  return next
}

/** What stands for a run that was once long enough: one more than the longest that is not. */
export const metAt = (hosts: number, run: number): number => 1 + hosts * (run - 1)

/** The graph of the paths that end where everything asked is met; nodes from which the rest is the same are one. Undefined if no path does. */
export function graphOf(automaton: Automaton, { asked }: Pick<PathRules, 'asked'>): PathGraph | undefined {
  const { rules, memories, layers, starts, kinds, to } = automaton
  const isMet = (memory: Uint16Array) =>
    asked.every(({ tally, atLeast }) => (memory[tally] ?? 0) >= atLeast) &&
    rules.streaks.every(({ hosts, run }, at) => memory[rules.tallies.length + at] === metAt(hosts.hosts.length, run))

  // Backwards, so that nodes are known by what can follow them. Numbers are counted from the end.
  const place = new Int32Array(memories.length).fill(-1)
  const edges: (readonly number[])[] = []
  const [last = 0, end = 0] = layers.slice(-2)
  for (let node = last; node < end; node++) if (isMet(memories[node] ?? new Uint16Array())) place[node] = 0
  edges.push([])

  for (let step = rules.steps - 1; step >= 0; step--) {
    const known = new Map<string, number>()
    for (let node = layers[step] ?? 0; node < (layers[step + 1] ?? 0); node++) {
      const out: number[] = []
      for (let edge = starts[node] ?? 0; edge < (starts[node + 1] ?? 0); edge++) {
        const next = place[to[edge] ?? 0] ?? -1
        if (next >= 0) out.push(step * rules.kinds.length + (kinds[edge] ?? 0), next)
      }
      if (out.length === 0) continue
      const key = out.join()
      const found = known.get(key) ?? edges.push(out) - 1
      known.set(key, found)
      place[node] = found
    }
  }
  return (place[0] ?? -1) < 0 ? undefined : stored(rules, edges)
}

/** Turned round: numbered from the start, and stored by the node that an edge leads to. */
function stored({ steps, kinds }: PathRules, edges: readonly (readonly number[])[]): PathGraph {
  const nodes = edges.length
  const starts = new Int32Array(nodes + 1)
  for (const out of edges)
    for (let at = 1; at < out.length; at += 2) {
      const node = nodes - (out[at] ?? 0)
      starts[node] = (starts[node] ?? 0) + 1
    }
  for (let node = 0; node < nodes; node++) starts[node + 1] = (starts[node + 1] ?? 0) + (starts[node] ?? 0)

  const from = new Int32Array(starts[nodes] ?? 0)
  const slot = new Uint16Array(from.length)
  const next = starts.slice()
  for (let back = nodes - 1; back >= 0; back--) {
    const out = edges[back] ?? []
    for (let at = 0; at < out.length; at += 2) {
      const node = nodes - 1 - (out[at + 1] ?? 0)
      const edge = next[node] ?? 0
      next[node] = edge + 1
      from[edge] = nodes - 1 - back
      slot[edge] = out[at] ?? 0
    }
  }
  return { steps, kinds, nodes, starts, from, slot }
}
