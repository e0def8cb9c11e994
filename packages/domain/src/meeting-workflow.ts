import type { Day } from './days.js';
import { checkReason } from './justifications.js';
import type { LocalizedText } from './languages.js';
import {
  meetingActions,
  type MeetingAction,
  type MeetingPermit,
  type MeetingRule,
  type MeetingState,
} from './meeting-table.js';
import type { OpenAction } from './open-actions.js';
import { checkStages, type StageKind } from './plan-stages.js';
import { accept, refuse, type Result } from './refusals.js';
import { hasRole, type Actor, type Role } from './roles.js';

/** What the rules need to know of one meeting. */
export type MeetingFacts = {
  reference: string;
  state: MeetingState;
  heldOn: Day;
  openStages: readonly StageKind[];
};

export type MeetingDecision = { from: MeetingState; to: MeetingState; actorRole: Role };

/** The meetings a person keeps the record of. */
export const recordsMeeting = (actor: Actor, meeting: string): boolean =>
  actor.memberships.some((held) => held.role === 'RAPPORTEUR' && held.meeting === meeting);

const holds = (actor: Actor, role: Role, permit: MeetingPermit, { reference }: MeetingFacts): boolean =>
  permit === 'ownMeeting' ? recordsMeeting(actor, reference) : hasRole(actor, role);

function roleIn(rule: MeetingRule, actor: Actor, meeting: MeetingFacts): Role | null {
  for (const [role, permit] of Object.entries(rule.by) as [Role, MeetingPermit][])
    if (holds(actor, role, permit, meeting)) return role;
  return null;
}

function open(rule: MeetingRule, meeting: MeetingFacts, today: Day): Result<null> {
  if (rule.fromTheDay && today < meeting.heldOn)
    return refuse('WRONG_STATE', 'beforeTheDay', { facts: { day: meeting.heldOn } });
  return checkStages(rule.stages, meeting.openStages);
}

/** Decides one act on a meeting: the state it leads to and in which role, or why not. */
export function decideMeeting(
  actor: Actor,
  action: MeetingAction,
  meeting: MeetingFacts,
  today: Day,
  reason: LocalizedText | null = null,
): Result<MeetingDecision> {
  const rule = meetingActions.find((candidate) => candidate.action === action)!;
  const role = roleIn(rule, actor, meeting);
  if (role === null) {
    const ofAnother = rule.by.RAPPORTEUR !== undefined && hasRole(actor, 'RAPPORTEUR');
    return refuse('NOT_ALLOWED', ofAnother ? 'notYours' : 'role');
  }
  if (!rule.from.includes(meeting.state))
    return refuse('WRONG_STATE', undefined, { facts: { state: meeting.state } });
  const opening = open(rule, meeting, today);
  if (!opening.ok) return opening;
  const explained = rule.needs.includes('reason') ? checkReason(reason) : accept(null);
  if (!explained.ok) return explained;
  return accept({ from: meeting.state, to: rule.to ?? meeting.state, actorRole: role });
}

/** What this person has before them on the meeting, each open or with its "why not". */
export const openMeetingActions = (
  actor: Actor,
  meeting: MeetingFacts,
  today: Day,
): OpenAction<MeetingAction>[] =>
  meetingActions
    .filter((rule) => rule.from.includes(meeting.state) && roleIn(rule, actor, meeting) !== null)
    .map((rule) => ({ action: rule.action, result: open(rule, meeting, today) }))
    .map(({ action, result }) => ({
      action,
      allowed: result.ok,
      refusal: result.ok ? null : result.refusal,
    }));
