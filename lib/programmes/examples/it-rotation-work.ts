import type { RelatedInstruction, WageStep, WorkProcess } from '../model'

/** What is practised at work: 3,480 hours, about what two years leave beside holidays and instruction. */
export const itRotationWork: readonly WorkProcess[] = [
  {
    id: 'support-people',
    title: 'Support people at their work',
    hours: 480,
    areas: ['service-desk', 'end-user-computing'],
    details: [
      'Takes calls, chats and visitors, and leaves each person knowing what happens next.',
      'Finds and cures the common faults with accounts, mail, printing and office programs.',
      'Builds, hands out and takes back laptops and phones by the standard image.',
      'Writes a knowledge article for a fault that came three times.',
    ],
  },
  {
    id: 'run-networks',
    title: 'Build and run networks',
    hours: 400,
    areas: ['networks'],
    details: [
      'Patches, labels and documents a switch cabinet so that a stranger finds the port.',
      'Sets up network segments and wireless coverage from a design, and measures the result.',
      'Finds the cause of a slow or lost connection with captures and counters.',
    ],
  },
  {
    id: 'run-systems',
    title: 'Build and run servers',
    hours: 400,
    areas: ['systems'],
    details: [
      'Installs and hardens Linux and Windows servers from a described build.',
      'Plans a month of patches with their owners and carries it out.',
      'Restores a server from its backup against the clock, and writes down what was missing.',
    ],
  },
  {
    id: 'run-cloud',
    title: 'Describe and run a cloud platform',
    hours: 400,
    areas: ['cloud-platform'],
    details: [
      'Changes the platform by reviewed files, never by hand.',
      'Connects a new workload: network, identity, backup, alarms and a budget.',
      'Finds what costs money and serves nobody, and switches it off with consent.',
    ],
  },
  {
    id: 'protect',
    title: 'Protect, watch and respond',
    hours: 420,
    areas: ['security-operations', 'identity-and-access'],
    details: [
      'Sorts alerts, closes what is harmless with a reason, and escalates what is not.',
      'Follows a weakness from the scan to the proof that it is gone.',
      'Runs joiner, mover and leaver cases and a review of privileged accounts.',
      'Takes part in an exercise or a real incident, and writes its time line.',
    ],
  },
  {
    id: 'look-after-data',
    title: 'Look after data',
    hours: 340,
    areas: ['data-and-databases'],
    details: [
      'Answers questions of the business with queries that others can read.',
      'Finds and cures a slow query with its plan in hand.',
      'Keeps personal data where it belongs, for as long as it belongs there.',
    ],
  },
  {
    id: 'change-software',
    title: 'Change software and automate work',
    hours: 480,
    areas: ['applications', 'automation'],
    details: [
      'Takes a fault from the ticket to the tested change in production.',
      'Connects two systems by their interfaces and watches the connection.',
      'Automates a task that someone did by hand, and measures the hours that come back.',
    ],
  },
  {
    id: 'run-a-service',
    title: 'Run a service and deliver a project',
    hours: 560,
    areas: ['service-management', 'project-delivery'],
    details: [
      'Coordinates an incident across teams and keeps those who wait informed.',
      'Leads a review of causes that ends in a change, not in a culprit.',
      'Presents a change with its risk, its test and its way back.',
      'Plans and finishes a small project, from its purpose to its acceptance.',
    ],
  },
]

export const itRotationInstruction: readonly RelatedInstruction[] = [
  { id: 'operating-systems', title: 'Operating systems and the command line', hours: 40, provider: '' },
  { id: 'networking', title: 'Networking from the cable to the name', hours: 48, provider: '' },
  { id: 'programming', title: 'Scripting and programming', hours: 48, provider: '' },
  { id: 'security', title: 'Security foundations', hours: 40, provider: '' },
  { id: 'cloud', title: 'Cloud and infrastructure as code', hours: 40, provider: '' },
  { id: 'data', title: 'Databases and data protection', hours: 32, provider: '' },
  { id: 'service', title: 'Service management and writing for readers', hours: 24, provider: '' },
  { id: 'projects', title: 'Projects and working with people', hours: 16, provider: '' },
]

export const itRotationWages: readonly WageStep[] = [
  { id: 'start', title: 'From the first day', hours: 0, percent: 60, amount: null },
  { id: 'second', title: 'After the first foundations', hours: 900, percent: 68, amount: null },
  { id: 'third', title: 'Half way', hours: 1_750, percent: 76, amount: null },
  { id: 'fourth', title: 'In the last quarter', hours: 2_600, percent: 86, amount: null },
]
