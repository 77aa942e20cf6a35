import { Disclosure } from '@/components/ui/disclosure'

const programs = [
  {
    name: 'Google Calendar',
    steps: [
      'On a computer, open Google Calendar.',
      'Beside “Other calendars”, press the plus and choose “From URL”.',
      'Paste the address and press “Add calendar”. It appears on your phone as well.',
    ],
    note: 'Google asks for news about every half a day.',
  },
  {
    name: 'Outlook',
    steps: [
      'Open the calendar and choose “Add calendar”.',
      'Choose “Subscribe from web” and paste the address.',
      'Give it a name and press “Import”.',
    ],
    note: 'Outlook asks every few hours.',
  },
  {
    name: 'Apple Calendar',
    steps: [
      'On a Mac: File, “New Calendar Subscription”, and paste the address.',
      'On an iPhone or iPad: “Calendars”, “Add Calendar”, “Add Subscription Calendar”.',
      'Set “Auto-refresh” to every hour.',
    ],
    note: '“Open in my calendar” does the same in one step.',
  },
  {
    name: 'Thunderbird',
    steps: [
      'Choose “New Calendar”, then “On the Network”.',
      'Leave the user name empty, and paste the address as the location.',
      'Press “Find Calendars”, then “Subscribe”.',
    ],
    note: 'Set how often it asks in the properties of the calendar.',
  },
] as const

/** Where each calendar program takes an address to subscribe to. */
export function HowToSubscribe() {
  return (
    <div className="-my-2 divide-y">
      {programs.map(({ name, steps, note }) => (
        <Disclosure key={name} name="how-to-subscribe" summary={name}>
          <ol className="grid list-decimal gap-1 pl-5">
            {steps.map((step) => (
              <li key={step}>{step}</li>
            ))}
          </ol>
          <p className="mt-2 text-sm">{note}</p>
        </Disclosure>
      ))}
    </div>
  )
}
