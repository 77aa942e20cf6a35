import { benchPages } from './pages'
import { benchPlanner } from './planner'

const print = (text: string) => process.stdout.write(text)
// What is being measured goes to standard error, so that the tables can be kept.
const note = (text: string) => process.stderr.write(`${text}\n`)

await benchPlanner(print, note)
await benchPages(print, note)
