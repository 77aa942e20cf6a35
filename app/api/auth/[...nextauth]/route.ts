import type { NextRequest } from 'next/server'
import { speakWithProvider } from '@/lib/access/session'
import { visitor } from '@/lib/access/visitor'

type Route = { params: Promise<{ nextauth: string[] }> }

const answer = async (request: NextRequest, { params }: Route) =>
  speakWithProvider(request, (await params).nextauth, await visitor())

export { answer as GET, answer as POST }
