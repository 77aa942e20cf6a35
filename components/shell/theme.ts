/** How the pages look: as the reader's system asks, or as the reader chose. */
export const themes = ['system', 'light', 'dark'] as const
export type Theme = (typeof themes)[number]

/** Holds the choice. The server reads it, so the first paint is already right. */
export const themeCookie = 'theme'

export const themeFrom = (value: string | undefined): Theme => themes.find((theme) => theme === value) ?? 'system'
