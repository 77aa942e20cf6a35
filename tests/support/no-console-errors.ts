import { afterEach, beforeEach, expect } from 'vitest'

const real = console.error
let errors: unknown[][] = []

// What the product complains about in a log is a fault of the product, or something that the test has to expect.
beforeEach(() => {
  errors = []
  console.error = (...said: unknown[]) => {
    errors.push(said)
    real(...said)
  }
})

afterEach(() => {
  console.error = real
  expect(errors, 'console.error was called').toEqual([])
})
