import { stageRules, type Stages } from './plan-stages.js';
import type { Role } from './roles.js';

/** Announced until it is closed with its figures; what documents recorded was held. */
export const meetingStates = ['ANNOUNCED', 'HELD', 'CANCELLED'] as const;
export type MeetingState = (typeof meetingStates)[number];

export const meetingActionNames = [
  'EDIT',
  'CANCEL',
  'CHECK_IN',
  'RECORD',
  'ASK',
  'RELEASE',
  'PROPOSE',
  'CLOSE',
  'REPORT',
] as const;
export type MeetingAction = (typeof meetingActionNames)[number];

/** `ownMeeting`: the rapporteur of this meeting. */
export type MeetingPermit = 'always' | 'ownMeeting';

export type MeetingRule = {
  action: MeetingAction;
  from: readonly MeetingState[];
  /** Null: the state stays. */
  to: MeetingState | null;
  by: Partial<Record<Role, MeetingPermit>>;
  /** Only from the meeting's day on. */
  fromTheDay: boolean;
  needs: readonly 'reason'[];
  stages: Stages;
};

const secretariat = { SECRETARIAT: 'always' } as const;
const recorders = { SECRETARIAT: 'always', RAPPORTEUR: 'ownMeeting' } as const;

/** The whole life of a meeting. What a workshop put down is released by the secretariat before anybody reads it. */
// oxfmt-ignore
export const meetingActions: readonly MeetingRule[] = [
  { action: 'EDIT', from: ['ANNOUNCED'], to: null, by: secretariat, fromTheDay: false, needs: [], stages: 'any' },
  { action: 'CANCEL', from: ['ANNOUNCED'], to: 'CANCELLED', by: secretariat, fromTheDay: false, needs: ['reason'], stages: 'any' },
  { action: 'CHECK_IN', from: ['ANNOUNCED'], to: null, by: recorders, fromTheDay: true, needs: [], stages: 'any' },
  { action: 'RECORD', from: ['ANNOUNCED', 'HELD'], to: null, by: recorders, fromTheDay: false, needs: [], stages: 'any' },
  { action: 'ASK', from: ['ANNOUNCED'], to: null, by: recorders, fromTheDay: true, needs: [], stages: 'any' },
  { action: 'RELEASE', from: ['ANNOUNCED', 'HELD'], to: null, by: secretariat, fromTheDay: true, needs: [], stages: 'any' },
  { action: 'PROPOSE', from: ['ANNOUNCED', 'HELD'], to: null, by: recorders, fromTheDay: true, needs: [], stages: stageRules.submit },
  { action: 'CLOSE', from: ['ANNOUNCED'], to: 'HELD', by: secretariat, fromTheDay: true, needs: [], stages: 'any' },
  { action: 'REPORT', from: ['HELD'], to: null, by: secretariat, fromTheDay: false, needs: [], stages: 'any' },
];
