import { themeCookie, themeFrom, type Theme } from './theme'

const watchers = new Set<() => void>()
const year = 365 * 24 * 60 * 60

/** The theme that the page is drawn in now: the root element is the one place that says so. */
export const shownTheme = (): Theme => themeFrom(document.documentElement.dataset.theme)

export function watchTheme(watcher: () => void): () => void {
  watchers.add(watcher)
  return () => watchers.delete(watcher)
}

/** Changes the look at once, and has the server draw it so from the next page on. */
export function chooseTheme(theme: Theme): void {
  if (theme === 'system') delete document.documentElement.dataset.theme
  else document.documentElement.dataset.theme = theme

  const secure = location.protocol === 'https:' ? '; Secure' : ''
  document.cookie = `${themeCookie}=${theme}; Path=/; Max-Age=${theme === 'system' ? 0 : year}; SameSite=Lax${secure}`
  for (const watcher of watchers) watcher()
}
