import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Program } from '@/lib/planning/mip/program'
import { lpFile } from './lp-file'

/** How another solver fared with a program; null where it is not installed. */
export type Fared = { seconds: number; isProven: boolean; value: number | null } | null

type Peer = {
  name: string
  command: string
  words: (file: string, seconds: number) => string[]
  value: RegExp
  proof: RegExp
}

const peers: readonly Peer[] = [
  {
    name: 'CBC',
    command: 'cbc',
    words: (file, seconds) => [file, 'sec', String(seconds), 'ratio', '0', 'solve'],
    value: /Objective value:\s+(\S+)/,
    proof: /Optimal solution found/,
  },
  {
    name: 'SCIP',
    command: 'scip',
    words: (file, seconds) => ['-c', `set limits time ${seconds} read ${file} optimize quit`],
    value: /Primal Bound\s*:\s*(\S+)/,
    proof: /optimal solution found/,
  },
  {
    name: 'GLPK',
    command: 'glpsol',
    words: (file, seconds) => ['--lp', file, '--tmlim', String(seconds)],
    value: /mip\s*=\s*(\S+)(?![\s\S]*mip\s*=)/,
    proof: /INTEGER OPTIMAL SOLUTION FOUND/,
  },
  {
    name: 'HiGHS, native',
    command: 'highs',
    words: (file, seconds) => ['--time_limit', String(seconds), file],
    value: /Primal bound\s+(\S+)/,
    proof: /Status\s+Optimal/,
  },
]

/** Gives a program to every solver that is on the PATH, each for at most so many seconds. */
export function askPeers(program: Program, seconds: number): { name: string; fared: Fared }[] {
  const folder = mkdtempSync(join(tmpdir(), 'journeywork-bench-'))
  const file = join(folder, 'model.lp')
  writeFileSync(file, lpFile(program))
  const fared = peers.map((peer) => ({ name: peer.name, fared: ask(peer, file, seconds) }))
  rmSync(folder, { recursive: true })
  return fared
}

function ask({ command, words, value, proof }: Peer, file: string, seconds: number): Fared {
  const began = performance.now()
  const ran = spawnSync(command, words(file, seconds), { encoding: 'utf8', timeout: (seconds + 30) * 1_000 })
  if (ran.error && 'code' in ran.error && ran.error.code === 'ENOENT') return null
  const found = Number(value.exec(ran.stdout)?.[1])
  return {
    seconds: (performance.now() - began) / 1_000,
    isProven: proof.test(ran.stdout),
    value: Number.isFinite(found) && Math.abs(found) < 1e15 ? found : null,
  }
}
