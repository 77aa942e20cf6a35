import { expect, test } from 'vitest'
import { createRecent } from '@/lib/pathways/recent'
import { createTurns } from '@/lib/pathways/turns'

/** Work that ends when it is told to, or when it is stopped. */
function work(name: string) {
  let finish: (answer: string) => void = () => undefined
  let begun = false
  const ask = (signal: AbortSignal) =>
    new Promise<string>((resolve, reject) => {
      begun = true
      finish = resolve
      signal.addEventListener('abort', () => reject(new Error(`${name} was stopped`)))
    })
  return { ask, finish: () => finish(name), isBegun: () => begun }
}

const patient = 1_000_000

test('of the questions that wait, only the latest is asked; the one under way is answered', async () => {
  const inTurn = createTurns(patient)
  const [first, second, third] = [work('first'), work('second'), work('third')]
  const answers = [inTurn('priya', first.ask), inTurn('priya', second.ask), inTurn('priya', third.ask)]
  first.finish()

  expect(await answers[0]).toEqual({ taken: true, answer: 'first' })
  expect(await answers[1]).toEqual({ taken: false })
  await expect.poll(() => third.isBegun()).toBe(true)
  third.finish()
  expect(await answers[2]).toEqual({ taken: true, answer: 'third' })
  expect(second.isBegun()).toBe(false)
})

test('work that outlasts its grace is stopped for the question behind it, and for no other', async () => {
  const inTurn = createTurns(0)
  const [long, next] = [work('long'), work('next')]
  const answers = [inTurn('priya', long.ask), inTurn('priya', next.ask)]

  expect(await answers[0]).toEqual({ taken: false })
  await expect.poll(() => next.isBegun()).toBe(true)
  next.finish()
  expect(await answers[1]).toEqual({ taken: true, answer: 'next' })
})

test('nobody waits for somebody else', async () => {
  const inTurn = createTurns(patient)
  const [hers, his] = [work('hers'), work('his')]
  const [first, second] = [inTurn('priya', hers.ask), inTurn('tomas', his.ask)]
  his.finish()

  expect(await second).toEqual({ taken: true, answer: 'his' })
  hers.finish()
  expect(await first).toEqual({ taken: true, answer: 'hers' })
})

test('a fault is raised to whoever asked, and the next question is asked all the same', async () => {
  const inTurn = createTurns(patient)
  const faulty = inTurn('priya', () => Promise.reject(new Error('the planner failed')))

  await expect(faulty).rejects.toThrow('the planner failed')
  expect(await inTurn('priya', () => Promise.resolve('next'))).toEqual({ taken: true, answer: 'next' })
})

test('what was asked for longest ago is forgotten first', () => {
  const recent = createRecent<number>(2)
  recent.set('a', 1)
  recent.set('b', 2)
  expect(recent.get('a')).toBe(1)
  recent.set('c', 3)

  expect([recent.get('a'), recent.get('b'), recent.get('c')]).toEqual([1, undefined, 3])
})
