import loadHighs, { type Highs, type HighsCallbackMap, type ModelData, type SparseSolutionInput } from 'highs'
import type { Choice, Program } from '@/lib/planning/mip/program'
import type { Limits, Solved, Solver, Standing } from '@/lib/planning/mip/solver'

let loading: Promise<Highs> | undefined

/** HiGHS itself, loaded once for whole and for linear programs. */
export const loaded = (): Promise<Highs> => (loading ??= loadHighs())

/** Solves with HiGHS compiled to WebAssembly; holds its thread while it does. */
export const highs: Solver = async (program, limits) => {
  if (program.columns.length === 0) return withoutUnknowns(program)
  if (limits.seconds <= 0) return { status: 'unknown' }
  const runtime = await (loading ??= loadHighs())

  const found = run(runtime, program, limits, 'choose')
  // An answer that breaks a row by more than rounding is an accident of presolve: ask once more without it.
  return found ?? run(runtime, program, limits, 'off') ?? { status: 'unknown' }
}

/** Loads the solver ahead of its first use. */
export async function warmUp(): Promise<void> {
  await (loading ??= loadHighs())
}

/** The version of HiGHS in use, as an answer states it. */
export const highsVersion = async (): Promise<string> => (await (loading ??= loadHighs())).version.string

function run(runtime: Highs, program: Program, limits: Limits, presolve: 'choose' | 'off'): Solved | undefined {
  const { modelStatus } = runtime.constants

  return runtime.withModel(modelOf(runtime, program), (model): Solved | undefined => {
    model.options.set({
      output_flag: false,
      random_seed: 0,
      time_limit: limits.seconds,
      presolve,
      mip_rel_gap: 0,
      mip_abs_gap: 1e-6,
    })
    const { known, watch } = limits
    if (known) model.setSolution(startFrom(program, known))
    const ended = model.run(watch && watching(runtime, watch)).modelStatus
    if (ended === modelStatus.infeasible) return { status: 'infeasible' }

    const isAnswered = [modelStatus.optimal, modelStatus.timeLimit, modelStatus.interrupted].some(
      (one) => one === ended,
    )
    const values = isAnswered ? model.getSolution().colValue : []
    if (values.length !== program.columns.length) return { status: 'unknown' }
    const rounded = program.columns.map(({ whole }, j) => (whole ? Math.round(values[j] ?? 0) : (values[j] ?? 0)))
    if (!obeys(program, rounded)) return ended === modelStatus.optimal ? undefined : { status: 'unknown' }

    const cost = program.columns.reduce((sum, column, j) => sum + column.cost * (rounded[j] ?? 0), 0)
    const bound = ended === modelStatus.optimal ? cost : Number(model.info.get('mip_dual_bound'))
    return {
      status: ended === modelStatus.optimal ? 'optimal' : 'feasible',
      cost,
      bound,
      chosen: (choice) => (rounded[choice] ?? 0) > 0.5,
      value: (choice) => rounded[choice] ?? 0,
    }
  })
}

/** Safe: every column of a program is a choice. */
const asChoice = (index: number) => index as Choice

/** What is known of an answer; HiGHS completes it if it can. */
function startFrom({ columns }: Program, known: NonNullable<Limits['known']>): SparseSolutionInput {
  const given = columns.flatMap((_, j) => {
    const value = known(asChoice(j))
    return value === undefined ? [] : [[j, value] as const]
  })
  return {
    indices: Int32Array.from(given, ([index]) => index),
    values: Float64Array.from(given, ([, value]) => value),
  }
}

/** Tells whoever watches how it stands, and stops when they say so. */
function watching({ constants: { callbackType } }: Highs, watch: NonNullable<Limits['watch']>): HighsCallbackMap {
  let told: Standing = {}
  let goesOn = true
  const tell = ({ mip_primal_bound: cost, mip_dual_bound: bound }: Seen): boolean => {
    if (isFound(cost)) told = { ...told, cost: Math.min(cost, told.cost ?? Infinity) }
    if (isFound(bound)) told = { ...told, bound: Math.max(bound, told.bound ?? -Infinity) }
    goesOn = watch(told) && goesOn
    return goesOn
  }
  return {
    [callbackType.mipLogging]: ({ data }) => void tell(data),
    [callbackType.mipImprovingSolution]: ({ data }) => void tell(data),
    [callbackType.mipInterrupt]: (event) => void (tell(event.data) || event.interrupt()),
    [callbackType.simplexInterrupt]: (event) => void (tell({}) || event.interrupt()),
  }
}

type Seen = { readonly mip_primal_bound?: number; readonly mip_dual_bound?: number }

// What is not known yet is told as infinite.
const isFound = (value: number | undefined): value is number => value !== undefined && Math.abs(value) < 1e20

const slack = 1e-6

/** Does a rounded answer keep within every bound and row? Judged in plain arithmetic, so that no tolerance of the solver is trusted. */
function obeys(program: Program, values: readonly number[]): boolean {
  const within = (value: number, from: number, to: number) => {
    const room = slack * Math.max(1, Math.abs(value))
    return value >= from - room && value <= to + room
  }
  return (
    program.columns.every(({ from, to }, j) => within(values[j] ?? 0, from, to)) &&
    program.rows.every(({ terms, atLeast, atMost }) =>
      within(
        terms.reduce((sum, [choice, weight]) => sum + weight * (values[choice] ?? 0), 0),
        atLeast,
        atMost,
      ),
    )
  )
}

function withoutUnknowns(program: Program): Solved {
  if (!obeys(program, [])) return { status: 'infeasible' }
  return { status: 'optimal', cost: 0, bound: 0, chosen: () => false, value: () => 0 }
}

function modelOf(runtime: Highs, { columns, rows }: Program): ModelData {
  const starts = new Int32Array(rows.length + 1)
  rows.forEach(({ terms }, i) => (starts[i + 1] = (starts[i] ?? 0) + terms.length))
  const indices = new Int32Array(starts[rows.length] ?? 0)
  const values = new Float64Array(indices.length)
  let at = 0
  for (const { terms } of rows)
    for (const [choice, weight] of terms) {
      indices[at] = choice
      values[at++] = weight
    }

  const { integer, continuous } = runtime.constants.variableType
  return {
    numCols: columns.length,
    numRows: rows.length,
    colCost: Float64Array.from(columns, ({ cost }) => cost),
    colLower: Float64Array.from(columns, ({ from }) => from),
    colUpper: Float64Array.from(columns, ({ to }) => to),
    integrality: Int32Array.from(columns, ({ whole }) => (whole ? integer : continuous)),
    rowLower: Float64Array.from(rows, ({ atLeast }) => atLeast),
    rowUpper: Float64Array.from(rows, ({ atMost }) => atMost),
    matrix: { format: 'csr', numRows: rows.length, numCols: columns.length, starts, indices, values },
  }
}
