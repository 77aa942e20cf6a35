/** What the worker is asked: the bytes of a file as they came. */
export type WorkbookJob = { readonly bytes: Uint8Array }

/** How much reading one workbook may take; the file itself is bounded by lib/interchange/tables/limits.ts. */
export const workbookLimits = { seconds: 20, heapMegabytes: 512, workers: 1, waiting: 4 } as const
