'use server'

import { action } from '@/lib/access/action'
import { answerSwap } from '@/lib/rotation/commands/answer-swap'
import { askSwap } from '@/lib/rotation/commands/ask-swap'
import { seeNotices } from '@/lib/rotation/commands/see-notices'
import { withdrawSwap } from '@/lib/rotation/commands/withdraw-swap'
import { answerSwapInput, askSwapInput, withdrawSwapInput } from '@/lib/rotation/input'
import { seeNoticesInput } from '@/lib/rotation/inputs/mine'

export const see = action(seeNoticesInput, seeNotices)
export const ask = action(askSwapInput, askSwap)
export const answer = action(answerSwapInput, answerSwap)
export const withdraw = action(withdrawSwapInput, withdrawSwap)
