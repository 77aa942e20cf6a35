/**
 * How much the product takes on at once. Enforced at the door, before any work is done, so that no document can hold up the
 * server; docs/planner.md lists the same numbers, and a test keeps both in step.
 */
export const limits = {
  /** A pathway problem, and a plan that is checked against one. */
  pathway: {
    bytes: 8_000_000,
    depth: 12,
    activities: 10_000,
    skills: 2_000,
    /** Everything that activities raise and need, and what they come after, together. */
    links: 100_000,
    starts: 520,
    weeks: 1_040,
    hoursInAWeek: 168,
    hours: 10_000,
    cost: 1_000_000,
    budget: 1_000_000_000,
    idLength: 120,
    titleLength: 300,
    /** More faults than these are counted, not listed. */
    faults: 1_000,
    seconds: 3_600,
  },
  /** Solving for others, in worker threads that can be killed. */
  solving: {
    workers: 2,
    waiting: 16,
    heapMegabytes: 768,
    /** How long a worker may overrun its own time limit before it is ended. */
    graceSeconds: 2,
  },
} as const
