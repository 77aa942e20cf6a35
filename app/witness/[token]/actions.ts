'use server'

import { redirect } from 'next/navigation'

import { publicAction } from '@/lib/access/entrance'
import { answerWitnessInput } from '@/lib/portfolio/input'
import { answerAsWitness } from '@/lib/portfolio/witness'

export const answer = publicAction(answerWitnessInput, async (visitor, input) => {
  const answered = await answerAsWitness(visitor, input)
  // The question itself leads nowhere from now on, so the thanks stand at an address of their own.
  return answered.ok ? redirect('/witness/answered') : answered
})
