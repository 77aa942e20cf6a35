import { AsyncLocalStorage } from 'node:async_hooks'
import type { Database } from './index'

type Open = { open: boolean }
const transactions = new AsyncLocalStorage<Open>()

/**
 * The same database, which refuses to be used from inside one of its own transactions.
 *
 * Such a call would run beside the transaction: on Postgres its write would survive a rollback, and on PGlite, which has
 * one connection, both would wait for each other for ever. It throws on every driver, so that the mistake shows wherever
 * it is first made; it is never quietly sent to the transaction, because then nobody could tell from the code what
 * belongs together.
 */
export function guarded(db: Database): Database {
  const transaction: Database['transaction'] = (work, config) =>
    db.transaction(async (tx) => {
      const here: Open = { open: true }
      // What outlives the transaction (a timer, a task nobody waits for) may use the outer handle again.
      return transactions.run(here, () => work(tx)).finally(() => (here.open = false))
    }, config)

  return new Proxy(db, {
    get(target, name) {
      if (transactions.getStore()?.open) throw new Error(inside)
      if (name === 'transaction') return transaction
      const value: unknown = Reflect.get(target, name)
      return typeof value === 'function' ? value.bind(target) : value
    },
  })
}

const inside =
  'The database was used inside one of its own transactions. Use the handle that the transaction gives (tx), or move this call before or after it.'
