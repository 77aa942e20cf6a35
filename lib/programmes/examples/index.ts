import { itRotation } from './it-rotation'
import { leadership } from './leadership'

/** Programmes that are ready to start from, by the name under which they are chosen. */
export const examples = { 'it-rotation': itRotation, leadership } as const
export type ExampleId = keyof typeof examples
