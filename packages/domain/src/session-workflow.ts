import type { Day } from './days.js';
import { checkReason } from './justifications.js';
import { locales, type LocalizedText } from './languages.js';
import type { OpenAction } from './open-actions.js';
import { accept, refuse, type Result } from './refusals.js';
import { hasRole, type Actor, type Role } from './roles.js';
import { saysNothing } from './seen.js';
import {
  sessionActions,
  type SessionAction,
  type SessionCondition,
  type SessionRule,
  type SessionState,
} from './session-table.js';

/** What the rules need to know of one session. */
export type SessionFacts = {
  state: SessionState;
  startsOn: Day;
  /** An item is being voted on. */
  voteOpen: boolean;
  /** Places on the agenda of what was neither decided nor settled otherwise. */
  waiting: readonly number[];
  /** As they are written so far; null where nothing is. */
  minutes: LocalizedText | null;
};

export type SessionDecision = { from: SessionState; to: SessionState; actorRole: Role };

const conditions: Record<SessionCondition, (session: SessionFacts, today: Day) => Result<null>> = {
  fromTheDay: ({ startsOn }, today) =>
    today < startsOn ? refuse('WRONG_STATE', 'beforeSession', { facts: { day: startsOn } }) : accept(null),
  noVoteOpen: ({ voteOpen }) => (voteOpen ? refuse('WRONG_STATE', 'voteOpen') : accept(null)),
  voteOpen: ({ voteOpen }) => (voteOpen ? accept(null) : refuse('WRONG_STATE', 'noVoteOpen')),
  nothingWaiting: ({ waiting }) =>
    waiting.length === 0
      ? accept(null)
      : refuse('WRONG_STATE', 'agendaWaiting', { facts: { items: waiting.join(', ') } }),
  minutesWritten: ({ minutes }) => {
    if (minutes === null) return refuse('WRONG_STATE', 'minutesMissing');
    const missing = locales.filter((locale) => saysNothing(minutes[locale]));
    return missing.length === 0
      ? accept(null)
      : refuse('WRONG_STATE', 'languageMissing', { facts: { languages: missing.join(', ') } });
  },
};

function open(rule: SessionRule, session: SessionFacts, today: Day): Result<null> {
  for (const condition of rule.when) {
    const result = conditions[condition](session, today);
    if (!result.ok) return result;
  }
  return accept(null);
}

const roleIn = (rule: SessionRule, actor: Actor): Role | undefined =>
  rule.by.find((role) => hasRole(actor, role));

/** Decides one act on a session: the state it leads to and in which role, or why not. */
export function decideSession(
  actor: Actor,
  action: SessionAction,
  session: SessionFacts,
  today: Day,
  reason: LocalizedText | null = null,
): Result<SessionDecision> {
  const rule = sessionActions.find((candidate) => candidate.action === action)!;
  const actorRole = roleIn(rule, actor);
  if (actorRole === undefined) return refuse('NOT_ALLOWED', 'role');
  if (!rule.from.includes(session.state))
    return refuse('WRONG_STATE', undefined, { facts: { state: session.state } });
  const opening = open(rule, session, today);
  if (!opening.ok) return opening;
  const explained = rule.needs.includes('reason') ? checkReason(reason) : accept(null);
  if (!explained.ok) return explained;
  return accept({ from: session.state, to: rule.to ?? session.state, actorRole });
}

/** What this person has before them on the session, each open or with its "why not". */
export const openSessionActions = (
  actor: Actor,
  session: SessionFacts,
  today: Day,
): OpenAction<SessionAction>[] =>
  sessionActions
    .filter((rule) => rule.from.includes(session.state) && roleIn(rule, actor) !== undefined)
    .map((rule) => ({ action: rule.action, result: open(rule, session, today) }))
    .map(({ action, result }) => ({
      action,
      allowed: result.ok,
      refusal: result.ok ? null : result.refusal,
    }));
