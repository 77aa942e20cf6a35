import type { Highs } from 'highs'
import type { LinearOptions, LinearProgram, LinearSolved, LinearSolver } from '@/lib/planning/mip/linear'
import { loaded } from './highs'

/** Solves linear programs with HiGHS compiled to WebAssembly; holds its thread while it does. Each model is disposed of at once. */
export const highsLinear: LinearSolver = async (program, options) => {
  if (options.seconds <= 0) return unknown
  const runtime = await loaded()
  const { modelStatus } = runtime.constants

  return runtime.withModel(modelOf(runtime, program), (model): LinearSolved => {
    model.options.set({ output_flag: false, random_seed: 0, time_limit: options.seconds, ...methodOf(options) })
    const ended = model.run().modelStatus
    if (ended === modelStatus.infeasible) return { ...unknown, status: 'infeasible' }
    if (ended !== modelStatus.optimal) return unknown

    const { colValue, rowDual } = model.getSolution()
    const isWhole = colValue.length === program.costs.length && rowDual.length === program.rowLower.length
    if (!isWhole) return unknown
    return { status: 'optimal', cost: model.getObjectiveValue(), values: colValue, prices: rowDual }
  })
}

const unknown: LinearSolved = {
  status: 'unknown',
  cost: Infinity,
  values: new Float64Array(),
  prices: new Float64Array(),
}

const methodOf = ({ method, isVertex }: LinearOptions) => ({
  solver: method === 'simplex' ? 'simplex' : 'ipm',
  run_crossover: method === 'simplex' || isVertex ? 'on' : 'off',
})

function modelOf(runtime: Highs, { costs, upper, rowLower, rowUpper, starts, rows, values }: LinearProgram) {
  const numCols = costs.length
  const numRows = rowLower.length
  return {
    numCols,
    numRows,
    colCost: costs,
    colLower: new Float64Array(numCols),
    colUpper: upper ?? new Float64Array(numCols).fill(runtime.infinity),
    rowLower,
    rowUpper,
    matrix: { format: 'csc' as const, numRows, numCols, starts, indices: rows, values },
  }
}
