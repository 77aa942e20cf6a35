/**
 * Does one piece of work that waits, and says whether there was any. `signal` is aborted when the process is about to end:
 * whatever is begun is then given back.
 */
export type Work = (signal: AbortSignal) => Promise<boolean>

export type Job = {
  /** Looks for work now, without waiting for the next look. */
  wake(): void
  /** Waits until there is nothing left of what it has begun to look for. */
  settled(): Promise<void>
  /** Takes on nothing more, gives back what is begun, and waits until that is done. */
  end(): Promise<void>
}

/**
 * Work in the background. What waits is said by the tables themselves, so that nothing is lost with the process; this only
 * looks, now and then and whenever someone says that there is something. One piece at a time.
 */
export function beginJob(work: Work, lookEverySeconds: number): Job {
  const ending = new AbortController()
  let at: Promise<void> | undefined
  let isWoken = false

  const run = async () => {
    while (isWoken && !ending.signal.aborted) {
      isWoken = false
      if (await work(ending.signal)) isWoken = true
    }
  }
  const wake = () => {
    isWoken = true
    // What failed is tried again at the next look, not at once.
    at ??= run()
      .catch(console.error)
      .finally(() => (at = undefined))
  }
  const timer = setInterval(wake, lookEverySeconds * 1_000)
  timer.unref()
  wake()
  return {
    wake,
    settled: () => at ?? Promise.resolve(),
    async end() {
      ending.abort()
      clearInterval(timer)
      await at
    },
  }
}

// Bundles may hold this module more than once; the jobs are the process's own.
const held: typeof globalThis & { journeyworkJobs?: Map<string, Job> } = globalThis

/** Begins a job of this process under a name by which it can be woken; without such a job, waking is silent. */
export function beginNamedJob(name: string, work: Work, lookEverySeconds: number): void {
  const jobs = (held.journeyworkJobs ??= new Map())
  if (!jobs.has(name)) jobs.set(name, beginJob(work, lookEverySeconds))
}

export const wakeJob = (name: string): void => held.journeyworkJobs?.get(name)?.wake()

/** Ends every job of this process, when it is about to end itself. */
export const endJobs = async (): Promise<void> => {
  const jobs = [...(held.journeyworkJobs?.values() ?? [])]
  held.journeyworkJobs?.clear()
  await Promise.all(jobs.map((job) => job.end()))
}
