import { problem } from '@/lib/access/problem-response'
import { publicEndpoint } from '@/lib/access/public-endpoint'
import { limits } from '@/lib/core/limits'
import { busySays, solveInWorker } from '@/lib/solver/in-worker'

const longestSeconds = 60
const usualSeconds = 30

/** Answers a pathway or rotation problem, as `npm run solve` does: `?what-if=1` adds the table, `?seconds=N` bounds the time. */
export const POST = publicEndpoint(
  { bytes: limits.rotation.bytes, limit: { name: 'solve', tries: 120, minutes: 1 } },
  async ({ text, parameters, signal }) => {
    const seconds = Number(parameters.get('seconds') ?? usualSeconds)
    if (!(seconds > 0 && seconds <= longestSeconds))
      return problem(400, 'invalid', `seconds: give a number above 0 and up to ${longestSeconds}`)
    const whatIf = ['1', 'true', ''].includes(parameters.get('what-if') ?? 'no')

    const solved = await solveInWorker(text, { seconds, whatIf, repairs: true, signal })
    switch (solved.outcome) {
      case 'answered':
        return new Response(solved.document, {
          headers: { 'content-type': 'application/json', 'cache-control': 'no-store' },
        })
      case 'malformed':
        return problem(400, 'invalid', solved.faults.join('\n'), undefined, solved.faults)
      case 'too-large':
        return problem(413, 'invalid', solved.faults.join('\n'), undefined, solved.faults)
      default:
        return problem(503, 'too-many', busySays)
    }
  },
)
