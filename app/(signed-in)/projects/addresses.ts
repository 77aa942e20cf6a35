import type { Route } from 'next'

export const addressOfProject = (projectId: string) => `/projects/${projectId}` as Route

/** The project's page, saying what a goal that was just attached does to its person's date. */
export const addressOfGoal = (projectId: string, goalId: string) =>
  `${addressOfProject(projectId)}?attached=${goalId}` as Route // a view of that page
