import type { LinearProgram } from '../../mip/linear'

/** A linear program in the making, column by column. */
export class LinearBuilder {
  readonly #costs: number[] = []
  readonly #lower: number[] = []
  readonly #upper: number[] = []
  readonly #starts: number[] = [0]
  readonly #rows: number[] = []
  readonly #values: number[] = []

  get columns(): number {
    return this.#costs.length
  }

  row(lower: number, upper: number): number {
    this.#upper.push(upper)
    return this.#lower.push(lower) - 1
  }

  column(cost: number, rows: readonly number[], values: readonly number[]): void {
    rows.forEach((row, at) => this.entry(row, values[at] ?? 0))
    this.end(cost)
  }

  /** One entry of the column that `end` will close. */
  entry(row: number, value: number): void {
    this.#rows.push(row)
    this.#values.push(value)
  }

  end(cost: number): void {
    this.#costs.push(cost)
    this.#starts.push(this.#rows.length)
  }

  program(): LinearProgram {
    return {
      costs: Float64Array.from(this.#costs),
      rowLower: Float64Array.from(this.#lower),
      rowUpper: Float64Array.from(this.#upper),
      starts: Int32Array.from(this.#starts),
      rows: Int32Array.from(this.#rows),
      values: Float64Array.from(this.#values),
    }
  }
}
