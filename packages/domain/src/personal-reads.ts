import { refuse, type Result } from './refusals.js';
import { checkText } from './text-limits.js';

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

/** Nobody reads who wrote a proposal without saying why. */
export function checkReadReason(typed: string): Result<string> {
  const checked = checkText(typed, 'reason');
  if (checked.ok && checked.value === '') return refuse('REASON_REQUIRED', 'missing', { field: 'reason' });
  return checked;
}
