import type { CommitmentAction } from './commitment-table.js';
import { dayOf, instantOf } from './country-clock.js';
import { addDays, weekOf } from './days.js';
import type { OutcomeDecision } from './outcomes.js';
import type { ProposalAction } from './proposal-states.js';

/** What can be followed. */
export const followed = ['PROPOSAL', 'COMMITMENT', 'THEME', 'INSTITUTION', 'ACTION_PLAN'] as const;
export type Followed = (typeof followed)[number];

/** How often somebody is written to: at each event, or what came together in a day or a week. */
export const frequencies = ['EVENT', 'DAILY', 'WEEKLY'] as const;
export type Frequency = (typeof frequencies)[number];

/** The hour of the country at which what came together is sent; that of a week on its first day. */
export const digestHour = 7;

/** Until when it is to be told by now what came together. */
export function toldUntil(frequency: 'DAILY' | 'WEEKLY', now: Date): Date {
  const today = dayOf(now);
  const day = now < instantOf(today, digestHour) ? addDays(today, -1) : today;
  return instantOf(frequency === 'DAILY' ? day : weekOf(day), digestHour);
}

/** Minutes in which the same news of the same record is told once, however often it happens. */
export const sameNewsWithin = 60;

/** Steps of a proposal that are told once they are published; its outcome is told by itself. */
export const toldSteps = [
  'ADMIT',
  'SESSION_ADMIT',
  'ASSIGN',
  'REOPEN',
  'OBJECT',
  'UNGROUP',
  'WITHDRAW',
] as const satisfies readonly ProposalAction[];

/** Steps of a card after which everybody may read it. */
export const toldOfCards = [
  'OPEN_CONSULTATION',
  'ADOPT',
  'REPORT',
  'COMPLETE',
  'CLOSE_INCOMPLETE',
] as const satisfies readonly CommitmentAction[];

/** What is added to a public card, and what becomes of plans and meetings. */
export const otherNews = [
  'APPEARED',
  'PROGRESS',
  'MEASURED',
  'EVIDENCE',
  'AMENDED',
  'ASSESSED',
  'REPLIED',
  'STAGE_OPENED',
  'STAGE_CLOSED',
] as const;

/** Everything anybody is ever told of: each is public before it is told. */
export type News =
  | (typeof toldSteps)[number]
  | (typeof toldOfCards)[number]
  | (typeof otherNews)[number]
  | OutcomeDecision;

/** The records there is news of. */
export const newsRecords = ['PROPOSAL', 'COMMITMENT', 'MEETING', 'ACTION_PLAN'] as const;
export type NewsRecord = (typeof newsRecords)[number];

/** Where the portal shows a record there is news of. */
export const pageOfRecord: Readonly<Record<NewsRecord, string>> = {
  PROPOSAL: 'proposals',
  COMMITMENT: 'commitments',
  MEETING: 'meetings',
  ACTION_PLAN: 'plans',
};
