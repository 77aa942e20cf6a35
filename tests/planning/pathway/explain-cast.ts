import type { Activity, PathwayProblem } from '@/lib/planning/pathway/problem'
import { activity, problem } from './situations'

/** Half a minute for whatever a test asks; a test that needs it all has failed. */
export const minute = () => {
  const end = performance.now() + 60_000
  return { remaining: () => (end - performance.now()) / 1000 }
}

export const shell = activity('shell', { title: 'Shell scripting', hours: 50, raises: { linux: 2 } })
export const vault = activity('vault-cert', {
  title: 'Secrets management exam',
  kind: 'certification',
  hours: 24,
  cost: 120,
  raises: { security: 2 },
  needs: { linux: 2 },
  window: { from: 20, to: 30 },
  waitWeeks: 2,
  perWeek: 6,
})
export const soc = activity('soc', {
  title: 'Security operations rotation',
  kind: 'rotation',
  hours: 40,
  raises: { security: 3 },
  needs: { linux: 2 },
  starts: [14, 40],
  weeks: 10,
})

/** The contract's own example: on the way from Linux 1 to Security 3, with an empty ninth week. */
export const contract = (facts: Partial<PathwayProblem> = {}, activities: readonly Activity[] = [shell, vault, soc]) =>
  problem(activities, {
    weeks: { '9': 0, '30': 2 },
    skills: { security: { now: 0, target: 3 }, linux: { now: 1, target: 2 } },
    ...facts,
  })
