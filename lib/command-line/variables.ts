import fs from 'node:fs'

/** Reads `.env.local` and `.env` as Next does for the server, so that a command speaks to the same database. */
export function loadVariables(): void {
  for (const file of ['.env.local', '.env']) if (fs.existsSync(file)) process.loadEnvFile(file)
}
