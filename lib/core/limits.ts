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
  /** A rotation problem, and a schedule that is checked against one. */
  rotation: {
    bytes: 16_000_000,
    depth: 12,
    apprentices: 6_000,
    periods: 60,
    hosts: 400,
    groups: 400,
    mentors: 1_000,
    requirements: 10_000,
    /** Apprentices times periods times hosts. */
    choices: 10_000_000,
    /** Hosts, groups and people that groups, needs, mentors and requirements name, together. */
    links: 200_000,
    /** The requirements of each apprentice, together. */
    duties: 1_000_000,
    apart: 50_000,
    /** Seats, visits, periods, and all else that is counted. */
    count: 100_000,
    points: 10_000,
    idLength: 120,
    nameLength: 300,
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
  /** Drawing up cohorts' schedules, in workers of their own: they run long, and nobody's plan waits for them. */
  scheduling: {
    workers: 1,
    waiting: 16,
    heapMegabytes: 1_536,
    graceSeconds: 30,
  },
} as const
