import { serveDemo } from '../support/serve-demo'

/** One demo organisation for all journeys, ended after the last. */
export default async function serveDemoForJourneys(): Promise<() => Promise<void>> {
  const { address, stop } = await serveDemo()
  process.env['E2E_ADDRESS'] = address
  return stop
}
