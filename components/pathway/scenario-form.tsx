'use client'

import type { Route } from 'next'
import { Fragment, useEffect, useRef, useState, type ReactNode } from 'react'

import { beyondUsual, type Usual } from '@/lib/pathways/model'

import { useDesk } from './desk-context'
import { readScenario, scenarioAddress } from './scenario-address'

type ScenarioFormProps = {
  /** The address of the scenario that is shown. */
  address: Route
  usual: Usual
  target: string
  className?: string
  children: ReactNode
}

/** Typing takes a moment; a slider and a tick are meant as they are. */
const patience = (field: EventTarget) =>
  field instanceof HTMLInputElement && (field.type === 'number' || field.type === 'date') ? 400 : 120

/**
 * The assumptions as an ordinary form whose answer is an address. Every change is asked at once; without script the form
 * sends itself. Its fields keep their own state, and start anew only when the scenario came from elsewhere.
 */
export function ScenarioForm({ address, usual, target, className, children }: ScenarioFormProps) {
  const { go, pending } = useDesk()
  const form = useRef<HTMLFormElement>(null)
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  const [round, setRound] = useState(0)
  const { hours, budget, deadline } = usual

  useEffect(() => {
    if (pending || timer.current || !form.current) return
    if (addressOf(form.current, { hours, budget, deadline }, target) !== address) setRound((before) => before + 1)
  }, [address, pending, hours, budget, deadline, target])
  useEffect(() => () => clearTimeout(timer.current), [])

  const ask = (milliseconds: number) => {
    clearTimeout(timer.current)
    timer.current = setTimeout(() => {
      timer.current = undefined
      if (form.current?.checkValidity()) go(addressOf(form.current, usual, target))
    }, milliseconds)
  }

  return (
    <form
      ref={form}
      action="/my/plan/what-if"
      className={className}
      onChange={(event) => ask(patience(event.target))}
      onSubmit={(event) => {
        event.preventDefault()
        ask(0)
      }}
    >
      <Fragment key={round}>{children}</Fragment>
    </form>
  )
}

function addressOf(form: HTMLFormElement, usual: Usual, target: string): Route {
  const said = [...new FormData(form)].flatMap(([name, value]) =>
    typeof value === 'string' ? [[name, value] as const] : [],
  )
  const { scenario, roles } = readScenario(said)
  return scenarioAddress(beyondUsual(scenario, usual), rolesBeyond(roles, target))
}

/** Looking at one's own role alone needs no saying. */
const rolesBeyond = (roles: readonly string[], target: string) =>
  roles.length === 1 && roles[0] === target ? [] : roles
