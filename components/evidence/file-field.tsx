'use client'

import { Camera, Paperclip, X } from 'lucide-react'
import { useId, useState } from 'react'

import { FieldError } from '@/components/ui/field'
import { ProgressBar } from '@/components/ui/progress-bar'

import { sendFile, type AddedFile } from './send-file'

type FileFieldProps = { file: AddedFile | null; error?: string | undefined; onChange: (file: AddedFile | null) => void }
type Sending = { name: string; sent: number; of: number }

const kinds = '.pdf,.png,.jpg,.jpeg,.webp,.txt,.md,.log,application/pdf,image/png,image/jpeg,image/webp,text/plain'

/** A photo or a file: sent as soon as it is chosen, with a measure of how far it has come. */
export function FileField({ file, error, onChange }: FileFieldProps) {
  const id = useId()
  const [sending, setSending] = useState<Sending>()
  const [refused, setRefused] = useState<string>()
  const says = refused ?? error

  async function choose(chosen: File) {
    setRefused(undefined)
    setSending({ name: chosen.name, sent: 0, of: chosen.size })
    const answer = await sendFile(chosen, (sent, of) => setSending({ name: chosen.name, sent, of }))
    setSending(undefined)
    if (answer.ok) onChange(answer.file)
    else setRefused(answer.says)
  }

  return (
    <div className="flex flex-col gap-1.5">
      <p id={`${id}-label`} className="text-sm font-medium">
        Photo or file
      </p>
      {sending ? (
        <ProgressBar
          label={sending.name}
          value={sending.sent}
          max={sending.of}
          says={`${megabytes(sending.sent)} of ${megabytes(sending.of)} MB sent`}
        />
      ) : file ? (
        <p className="flex min-h-11 items-center gap-2.5 rounded-md border bg-sunken/50 pl-3 text-[0.9375rem] md:min-h-10">
          <Paperclip aria-hidden="true" className="size-4 shrink-0 text-ink-faint" />
          <a href={`/evidence/files/${file.hash}`} download className="text-link min-w-0 flex-1 break-all">
            {file.name}
          </a>
          <button
            type="button"
            aria-label={`Take out ${file.name}`}
            onClick={() => onChange(null)}
            className="grid size-11 shrink-0 place-items-center rounded-md text-ink-faint hover:bg-ink/5 hover:text-ink md:size-10"
          >
            <X aria-hidden="true" className="size-4" />
          </button>
        </p>
      ) : (
        <label className="flex min-h-12 items-center justify-center gap-2.5 rounded-md border border-dashed border-line-strong bg-sunken/50 px-4 py-2.5 text-[0.9375rem] transition-colors hover:border-ink-faint hover:bg-sunken has-focus-visible:outline-2 has-focus-visible:outline-offset-2 has-focus-visible:outline-accent">
          <Camera aria-hidden="true" className="size-5 shrink-0 text-ink-faint" strokeWidth={1.75} />
          Take a photo or choose a file
          <input
            type="file"
            accept={kinds}
            aria-labelledby={`${id}-label`}
            aria-describedby={`${id}-hint${says ? ` ${id}-error` : ''}`}
            aria-invalid={says ? true : undefined}
            className="sr-only"
            onChange={(event) => {
              const [chosen] = event.currentTarget.files ?? []
              if (chosen) void choose(chosen)
              // The same file, changed meanwhile, can be chosen again.
              event.currentTarget.value = ''
            }}
          />
        </label>
      )}
      <p id={`${id}-hint`} className="text-sm text-ink-soft">
        PDF, picture or plain text, at most 5 MB. Leave out names of customers and secrets.
      </p>
      {says && <FieldError id={`${id}-error`}>{says}</FieldError>}
    </div>
  )
}

const megabytes = (bytes: number) => (bytes / 1_000_000).toFixed(1)
