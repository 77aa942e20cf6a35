import { endpoint } from '@/lib/access/endpoint'
import { levelsInWordsInput } from '@/lib/evidence/input'
import { levelsInWords } from '@/lib/evidence/levels-in-words'

export const GET = endpoint(levelsInWordsInput, levelsInWords, { reads: 'parameters' })
