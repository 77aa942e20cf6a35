import { benchPlanner } from './planner'

const print = (text: string) => process.stdout.write(text)

await benchPlanner(print)
