import type { Route } from 'next'

// Each is a page beneath this folder.
export const addressOfProgramme = (programmeId: string) => `/programmes/${programmeId}` as Route
export const addressOfStandard = (programmeId: string) => `/programmes/${programmeId}/standard` as Route
export const addressOfDraft = (programmeId: string) => `/programmes/${programmeId}/standard/edit` as Route
export const addressOfHosts = (programmeId: string) => `/programmes/${programmeId}/hosts` as Route
