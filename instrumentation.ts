/** Called once by Next, before the first request is let in. */
export async function register(): Promise<void> {
  if (process.env.NEXT_RUNTIME === 'nodejs') await (await import('./lib/command-line/start-server')).startServer()
}
