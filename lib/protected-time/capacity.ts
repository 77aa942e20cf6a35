/** The hours of a week are arithmetic that plans need, so it lies with them. */
export { capacityFrom, givenBackIn, weeklyHours, type Capacity, type CapacityFacts } from '@/lib/pathways/capacity'
