/** Who is asking: read from the database at every request, never from a cookie. */
export type Actor = {
  id: string
  name: string
  administrator: boolean
  /** The session they are signed in with; absent for the system's own jobs and the command line. */
  sessionId?: string
}
