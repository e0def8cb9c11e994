import { checkJustification, checkReason } from './justifications.js';
import type { LocalizedText } from './languages.js';
import type { OpenAction } from './open-actions.js';
import { accept, refuse, type Result } from './refusals.js';
import { actsFor, hasRole, type Actor, type ActorRole, type Role } from './roles.js';

/** A comment of a public consultation. Everybody reads it once it is accepted. */
export const commentStates = ['SUBMITTED', 'ACCEPTED', 'REFUSED', 'ANSWERED'] as const;
export type CommentState = (typeof commentStates)[number];

export const publicCommentStates = ['ACCEPTED', 'ANSWERED'] as const satisfies readonly CommentState[];

/** What keeps a commitment from being adopted: a comment nobody moderated, or the institution has not answered. */
export const unansweredComments = ['SUBMITTED', 'ACCEPTED'] as const satisfies readonly CommentState[];

/** What those do who moderate and answer. */
export const commentDecisions = ['ACCEPT', 'REFUSE', 'RECONSIDER', 'ANSWER'] as const;
export const commentActionNames = [...commentDecisions, 'APPEAL'] as const;
export type CommentAction = (typeof commentActionNames)[number];

/** Why a comment is not published: a closed list. To disagree is no reason. */
export const commentRefusals = ['OFF_TOPIC', 'ABUSIVE', 'PERSONAL_DATA', 'ADVERTISING', 'REPEATED'] as const;
export type CommentRefusal = (typeof commentRefusals)[number];

/** What the institution makes of a comment. */
export const commentAnswers = ['TAKEN', 'PARTLY_TAKEN', 'NOT_TAKEN'] as const;
export type CommentAnswer = (typeof commentAnswers)[number];

/** Everything the rules need to know of one comment. */
export type CommentFacts = {
  state: CommentState;
  leadInstitution: string;
  /** Whoever acts is its author. */
  isOwn?: boolean;
  /** Did its author ask for another look before? */
  appealed?: boolean;
};

export type CommentGiven = {
  refusal?: CommentRefusal | null;
  answer?: CommentAnswer | null;
  /** The reason of a refusal, a second thought or an appeal, or the text of the answer. */
  text?: LocalizedText | null;
};

type CommentPermit = 'always' | 'ownCard' | 'ownComment';

export type CommentRule = {
  action: CommentAction;
  from: readonly CommentState[];
  to: CommentState;
  by: Partial<Record<Role | 'CITIZEN', CommentPermit>>;
  needs: readonly ('refusal' | 'answer' | 'reason' | 'justification')[];
  /** Taken once in the life of a comment. */
  once?: true;
};

const moderators = { MEMBER: 'always', SECRETARIAT: 'always' } as const;

/** The whole life of a comment: moderated before it is read, answered by the lead institution before adoption. */
// oxfmt-ignore
export const commentActions: readonly CommentRule[] = [
  { action: 'ACCEPT', from: ['SUBMITTED'], to: 'ACCEPTED', by: moderators, needs: [] },
  { action: 'REFUSE', from: ['SUBMITTED'], to: 'REFUSED', by: moderators, needs: ['refusal', 'justification'] },
  { action: 'RECONSIDER', from: ['ACCEPTED', 'REFUSED'], to: 'SUBMITTED', by: moderators, needs: ['reason'] },
  { action: 'ANSWER', from: ['ACCEPTED'], to: 'ANSWERED', by: { OFFICER: 'ownCard' }, needs: ['answer', 'justification'] },
  { action: 'APPEAL', from: ['REFUSED'], to: 'SUBMITTED', by: { CITIZEN: 'ownComment' }, needs: ['reason'], once: true },
];

export type CommentDecision = {
  action: CommentAction;
  from: CommentState;
  to: CommentState;
  actorRole: ActorRole;
};

const permits: Record<CommentPermit, (actor: Actor, facts: CommentFacts, role: Role) => boolean> = {
  always: (actor, _, role) => hasRole(actor, role),
  ownCard: (actor, { leadInstitution }) => actsFor(actor, leadInstitution),
  ownComment: (_, { isOwn }) => isOwn === true,
};

function capacityOf(rule: CommentRule, actor: Actor, facts: CommentFacts): Role | 'CITIZEN' | null {
  for (const [role, permit] of Object.entries(rule.by) as [Role, CommentPermit][])
    if (permits[permit](actor, facts, role)) return role;
  return null;
}

/** What somebody wrote as a citizen they neither moderate nor answer. */
const standsAside = ({ by }: CommentRule, { isOwn }: CommentFacts): boolean =>
  isOwn === true && by.CITIZEN === undefined;

const isSpent = (rule: CommentRule, { appealed }: CommentFacts): boolean =>
  rule.once === true && appealed === true;

const needed: Record<CommentRule['needs'][number], (given: CommentGiven) => Result<null>> = {
  refusal: ({ refusal }) =>
    refusal == null ? refuse('REASON_REQUIRED', 'missing', { field: 'refusal' }) : accept(null),
  answer: ({ answer }) =>
    answer == null ? refuse('INVALID_INPUT', 'missing', { field: 'answer' }) : accept(null),
  reason: ({ text }) => checkReason(text ?? null, 'text'),
  justification: ({ text }) => checkJustification(text ?? null, 'text'),
};

/** Decides one step of a comment: the next state and who took it, or why not. */
export function decideComment(
  actor: Actor,
  action: CommentAction,
  facts: CommentFacts,
  given: CommentGiven,
): Result<CommentDecision> {
  const rule = commentActions.find((candidate) => candidate.action === action);
  if (!rule) return refuse('INVALID_INPUT', undefined, { field: 'action' });
  const actorRole = capacityOf(rule, actor, facts);
  if (actorRole === null)
    return refuse('NOT_ALLOWED', rule.by.OFFICER && hasRole(actor, 'OFFICER') ? 'notYours' : 'role');
  if (standsAside(rule, facts)) return refuse('NOT_ALLOWED', 'recused');
  if (isSpent(rule, facts)) return refuse('WRONG_STATE', 'alreadyAppealed');
  if (!rule.from.includes(facts.state))
    return refuse('WRONG_STATE', undefined, { facts: { state: facts.state } });
  for (const need of rule.needs) {
    const result = needed[need](given);
    if (!result.ok) return result;
  }
  return accept({ action, from: facts.state, to: rule.to, actorRole });
}

/** The steps this person has before them on this comment. */
export const openCommentActions = (actor: Actor, facts: CommentFacts): OpenAction<CommentAction>[] =>
  commentActions
    .filter((rule) => rule.from.includes(facts.state) && !isSpent(rule, facts))
    .filter((rule) => capacityOf(rule, actor, facts) !== null && !standsAside(rule, facts))
    .map(({ action }) => ({ action, allowed: true, refusal: null }));
