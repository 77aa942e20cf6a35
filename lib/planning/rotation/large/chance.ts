/** Chance that falls the same way every time, so that the same problem has the same answer (a linear congruential generator). */
export class Chance {
  #state = 12_345

  below(count: number): number {
    this.#state = (Math.imul(this.#state, 1_103_515_245) + 12_345) >>> 0
    return Math.floor(((this.#state >>> 8) / 2 ** 24) * count)
  }

  shuffled<T>(items: readonly T[]): T[] {
    const all = [...items]
    for (let at = all.length - 1; at > 0; at--) {
      const other = this.below(at + 1)
      const [one, two] = [all[at], all[other]]
      if (one !== undefined && two !== undefined) [all[at], all[other]] = [two, one]
    }
    return all
  }
}
