'use client'

import { useEffect, useRef, useState } from 'react'

import { Button } from '@/components/ui/button'
import { Card } from '@/components/ui/card'
import { countOf } from '@/components/ui/format-amount'
import { LinkButton } from '@/components/ui/link-button'
import { Notice } from '@/components/ui/notice'

import { FileChoice, type FileLimits } from './file-choice'
import { FaultList } from './fault-list'
import { PreviewList } from './preview-list'
import { checkFiles, publishFiles, type Check, type Published } from './send-files'

type State =
  | { at: 'choosing'; says?: string }
  | { at: 'checking' | 'publishing'; check?: Check }
  | { at: 'checked'; check: Check; says?: string }
  | { at: 'published'; published: Published }

/** Choose, check, preview, publish. The files stay with the browser until they are published. */
export function ImportForm({ limits }: { limits: FileLimits }) {
  const [files, setFiles] = useState<readonly File[]>([])
  const [state, setState] = useState<State>({ at: 'choosing' })
  const outcome = useRef<HTMLDivElement>(null)
  const isBusy = state.at === 'checking' || state.at === 'publishing'
  const check = 'check' in state ? state.check : undefined
  const says = 'says' in state ? state.says : undefined

  useEffect(() => {
    if (state.at === 'checked' || state.at === 'published') outcome.current?.focus()
  }, [state])

  const choose = (chosen: readonly File[]) => {
    setFiles(chosen)
    setState({ at: 'choosing' })
  }

  async function runCheck() {
    setState({ at: 'checking' })
    const sent = await checkFiles(files)
    setState(sent.ok ? { at: 'checked', check: sent.answer } : { at: 'choosing', says: sent.says })
  }

  async function publish(sound: Extract<Check, { outcome: 'sound' }>) {
    setState({ at: 'publishing', check: sound })
    const sent = await publishFiles(files, sound.seal)
    setState(sent.ok ? { at: 'published', published: sent.answer } : { at: 'checked', check: sound, says: sent.says })
  }

  return (
    <div className="flex max-w-4xl flex-col gap-6">
      <Card title="1. Choose files">
        <FileChoice files={files} limits={limits} onChoose={choose}>
          {(isFine) => (
            <Button
              variant={check?.outcome === 'sound' ? 'secondary' : 'primary'}
              disabled={!isFine}
              pending={state.at === 'checking'}
              onClick={() => void runCheck()}
            >
              Check the files
            </Button>
          )}
        </FileChoice>
        {state.at === 'choosing' && says && (
          <div className="mt-4">
            <Notice tone="error" title={says} />
          </div>
        )}
      </Card>
      <div ref={outcome} tabIndex={-1} className="outline-none">
        {check?.outcome === 'faulty' && <FaultList faults={check.faults} unlisted={check.unlisted} />}
        {check?.outcome === 'sound' && (
          <PreviewList check={check}>
            {says && <Notice tone="error" title={says} />}
            <Button
              variant="primary"
              disabled={isBusy && state.at !== 'publishing'}
              pending={state.at === 'publishing'}
              onClick={() => void publish(check)}
            >
              Publish {countOf(check.counts.create + check.counts.change, 'change')}
            </Button>
          </PreviewList>
        )}
        {state.at === 'published' && (
          <Notice
            tone="success"
            title="The import is published"
            action={<LinkButton href="/admin/catalogue">To the catalogue</LinkButton>}
          >
            {countOf(state.published.created, 'entry', 'entries')} created,{' '}
            {countOf(state.published.revised, 'entry', 'entries')} revised, {state.published.unchanged} unchanged.
          </Notice>
        )}
      </div>
    </div>
  )
}
