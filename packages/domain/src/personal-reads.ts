/** What shows data of people who have no account, to somebody who does. Each look is written down with its reason. */
export const personalReads = [
  'Mutation.readAuthor',
  'Query.meetingRegistrations',
  'Query.candidacies',
] as const;
export type PersonalRead = (typeof personalReads)[number];

/**
 * People one person looked at within an hour: from then on the administrators are told. Whoever works on a list reads the
 * same few again and again: of one record they count once.
 */
export const alertingReads = 200;
