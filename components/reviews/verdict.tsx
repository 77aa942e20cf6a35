import type { FormAction } from '@/components/forms/use-action-form'
import { Card } from '@/components/ui/card'
import { Disclosure } from '@/components/ui/disclosure'
import { Key } from '@/components/ui/key'
import type { PieceToJudge } from '@/lib/reviews/view'

import { AskForm } from './ask-form'
import { askId, returnId } from './keys'
import { ReopenForm } from './reopen-form'
import { ReturnForm } from './return-form'
import { SignOffForm } from './sign-off-form'

type VerdictProps = {
  piece: PieceToJudge
  next: string
  signOff: FormAction<unknown>
  giveBack: FormAction<unknown>
  ask: FormAction<unknown>
  reopen: FormAction<unknown>
}

/** What a reviewer can do about a piece, as it stands: judge it, or take a sign-off back. */
export function Verdict({ piece, next, signOff, giveBack, ask, reopen }: VerdictProps) {
  const { state, hasSigned, mayReopen, claims, colleagues, id, author, revision, contentHash } = piece
  const isOpen = state === 'waiting'
  const judged = { id, author, revision, contentHash }
  const signed = claims.flatMap(({ title, signed: given }) => given.map((one) => ({ ...one, title })))
  return (
    <>
      {isOpen && !hasSigned && (
        <Card title="What does it show?">
          <SignOffForm key={`${id}@${revision}`} piece={{ ...judged, claims }} next={next} signOff={signOff} />
        </Card>
      )}
      {isOpen && (
        <Card flush className="px-5 pb-3 md:px-6">
          {!hasSigned && (
            <div id={returnId} className="border-b">
              <Disclosure summary="Return with a note" aside={<Hint>r</Hint>}>
                <ReturnForm key={id} piece={judged} next={next} giveBack={giveBack} />
              </Disclosure>
            </div>
          )}
          {colleagues.length > 0 && (
            <div id={askId}>
              <Disclosure summary="Ask a colleague" aside={<Hint>a</Hint>}>
                <AskForm key={id} evidenceId={id} next={next} colleagues={colleagues} ask={ask} />
              </Disclosure>
            </div>
          )}
        </Card>
      )}
      {mayReopen && signed.length > 0 && (
        <Card title="Signed off" lead="Nothing in the ledger is changed; what was wrong is taken back with a reason.">
          <div className="divide-y">
            {signed.map(({ id: signOffId, title, level, signer }) => (
              <ReopenForm
                key={signOffId}
                signOffId={signOffId}
                says={`${title} ${level}, signed by ${signer}`}
                reopen={reopen}
              />
            ))}
          </div>
        </Card>
      )}
    </>
  )
}

const Hint = ({ children }: { children: string }) => (
  <span className="pointer-coarse:hidden">
    <Key>{children}</Key>
  </span>
)
