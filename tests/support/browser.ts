import { existsSync } from 'node:fs'

const installed = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome']

/** Where a Chromium is: the one named by CHROMIUM_PATH, else the system's, else the one inside an npm package. */
export async function chromiumPath(): Promise<string> {
  const known = [process.env['CHROMIUM_PATH'], ...installed].find((path) => path && existsSync(path))
  if (known && !process.env['CHROMIUM_FROM_NPM']) return known

  // Tells the package to unpack the libraries that a bare machine lacks.
  process.env['AWS_LAMBDA_JS_RUNTIME'] ??= 'nodejs20.x'
  const { default: chromium } = await import('@sparticuz/chromium')
  return chromium.executablePath()
}

/** How Chromium is started where there is no display, no graphics card and no user of its own. */
export const chromiumArgs = ['--no-sandbox', '--disable-dev-shm-usage', '--disable-gpu', '--no-first-run']
