'use server'

import { action } from '@/lib/access/action'
import { addPart } from '@/lib/projects/commands/add-part'
import { attachGoal } from '@/lib/projects/commands/attach-goal'
import { dropGoal } from '@/lib/projects/commands/drop-goal'
import { editProject } from '@/lib/projects/commands/edit-project'
import { endProject } from '@/lib/projects/commands/end-project'
import { leavePart } from '@/lib/projects/commands/leave-part'
import { startProject } from '@/lib/projects/commands/start-project'
import {
  addPartForm,
  attachGoalForm,
  dropGoalForm,
  editProjectForm,
  endProjectForm,
  leavePartForm,
  startProjectForm,
} from '@/lib/projects/form-input'

import { addressOfGoal, addressOfProject } from './addresses'

export const start = action(startProjectForm, startProject, {
  goTo: ({ projectId }) => addressOfProject(projectId),
  limit: { name: 'project', tries: 60, minutes: 60 },
})
export const edit = action(editProjectForm, editProject, { goTo: ({ projectId }) => addressOfProject(projectId) })
export const end = action(endProjectForm, endProject)
export const add = action(addPartForm, addPart)
export const leave = action(leavePartForm, leavePart)
export const attach = action(attachGoalForm, attachGoal, {
  goTo: ({ projectId, goalId }) => addressOfGoal(projectId, goalId),
  limit: { name: 'goal', tries: 120, minutes: 60 },
})
export const drop = action(dropGoalForm, dropGoal)
