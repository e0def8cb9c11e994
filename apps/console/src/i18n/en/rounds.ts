/** Update rounds: opened by the secretariat, answered on each card. */
export const rounds = {
  title: 'Update rounds',
  open: 'Open an update round',
  opened: 'The round is open; every institution is asked.',
  none: 'No round was opened yet. A round asks every card that is carried out where it stands.',
  explain:
    'Every commitment that is carried out is asked. Cards are filled from the last report; what did not change takes one click.',
  missingDay: 'Choose a last day after today.',
  quarter: 'Quarter of {{year}}',
  dueOn: 'Last day to send',
  tally: 'being written {{draft}} · sent {{sent}} · returned {{returned}} · validated {{validated}}',
  myTasks_one: '{{count}} card waits for you',
  myTasks_other: '{{count}} cards wait for you',
  kinds: { UPDATE: 'To update:', CORRECT: 'To correct:', VALIDATE: 'To validate:' },
};
