import { NodeFS } from '@electric-sql/pglite/nodefs'
import fs from 'node:fs'
import type { Journal } from './journal'
import type { Opening } from './opening'

/**
 * PGlite's files, with the one thing that they lack: `fsync`.
 *
 * Postgres inside PGlite asks for its syncs in the right order, but PGlite's file layer answers "done" without doing
 * anything, so that a power cut can take acknowledged work or the whole database. With this layer, and `fsync=on`,
 * Postgres's own rules hold: the log before the tables, the tables before the checkpoint, the checkpoint before old log goes.
 */
export class DurableFiles extends NodeFS {
  constructor(
    folder: string,
    private readonly journal: Journal,
    private readonly opening: Opening,
  ) {
    super(folder)
  }

  override async init(...[pglite, options]: Parameters<NodeFS['init']>): ReturnType<NodeFS['init']> {
    const { emscriptenOpts } = await super.init(pglite, options)
    const withSyncs = (mod: object) => addSyncs(fileLayerOf(mod), this.journal, this.opening)
    return { emscriptenOpts: { ...emscriptenOpts, preRun: [...(emscriptenOpts.preRun ?? []), withSyncs] } }
  }
}

type Node = object
type Stream = { node: Node; nfd: number }
type Operations = Record<string, (...args: never[]) => unknown>
type FileLayer = {
  realPath(node: Node): string
  stream_ops: Operations & { write(stream: Stream, ...rest: never[]): number; fsync?(stream: Stream): number }
  node_ops: Operations
  ErrnoError: new (errno: number) => Error
}

const inputOutputError = 29

function addSyncs({ realPath, stream_ops, node_ops, ErrnoError }: FileLayer, journal: Journal, opening: Opening): void {
  const isLog = (node: Node) => /[\\/]pg_wal[\\/][0-9A-F]{24}$/.test(realPath(node))

  stream_ops.fsync = ({ node, nfd }) => {
    if (isLog(node)) journal.note(realPath(node))
    else if (!opening.hasSynced(realPath(node), nfd) && !isSynced(nfd)) return inputOutputError
    return 0
  }

  // What Postgres writes into a table, or removes, it means to happen after the log that it has asked to sync.
  const settleFirst = () => {
    try {
      journal.settleNow()
    } catch {
      throw new ErrnoError(inputOutputError)
    }
  }
  const { write } = stream_ops
  stream_ops.write = (stream, ...rest) => {
    if (!journal.isSettled && !isLog(stream.node)) settleFirst()
    if (!opening.isOver) opening.written(realPath(stream.node))
    return write(stream, ...rest)
  }
  for (const [operations, name] of [
    [stream_ops, 'setattr'],
    [node_ops, 'setattr'],
    [node_ops, 'unlink'],
    [node_ops, 'rename'],
  ] as const) {
    const original = operations[name]
    if (original === undefined) continue
    operations[name] = (...args) => {
      settleFirst()
      return original(...args)
    }
  }
}

function isSynced(descriptor: number): boolean {
  try {
    fs.fsyncSync(descriptor)
    return true
  } catch (error) {
    // Some systems cannot sync a folder; Postgres lives with that as well.
    return (
      error instanceof Error &&
      'code' in error &&
      (error.code === 'EINVAL' || error.code === 'EPERM') &&
      isFolder(descriptor)
    )
  }
}

const isFolder = (descriptor: number): boolean => fs.fstatSync(descriptor).isDirectory()

/** Emscripten's layer over node's files. It has no public type, so its shape is checked: durability must not end silently. */
function fileLayerOf(mod: object): FileLayer {
  const { NODEFS, FS } = mod as { NODEFS?: Partial<FileLayer>; FS?: Partial<FileLayer> }
  const { realPath, stream_ops, node_ops } = NODEFS ?? {}
  const ErrnoError = FS?.ErrnoError
  if (
    !realPath ||
    !stream_ops?.write ||
    !stream_ops.setattr ||
    !node_ops?.['unlink'] ||
    !node_ops['rename'] ||
    !node_ops['setattr'] ||
    !ErrnoError
  )
    throw new Error(
      'This version of PGlite keeps its files in another way, and what it writes might not last. Use the version in package.json.',
    )
  return { realPath, stream_ops, node_ops, ErrnoError }
}
