import type { Citizen, LinkKind } from '@iltizam/domain/citizen-links';
import { receiveComment } from '../consultations/receive-comment.js';
import { receiveCandidacy } from '../candidate-calls/receive-candidacy.js';
import type { Change } from '../commands/change.js';
import { beginFollowing } from '../following/begin-following.js';
import { register } from '../meetings/register.js';
import { sendComment } from '../discussion/send-comment.js';
import { countSupport } from '../discussion/count-support.js';
import { handInDraft } from '../proposals/hand-in-draft.js';

/** Does what a link stands for, once its person said yes; returns the reference of what came of it. */
export type LinkHandler = (
  change: Change,
  citizen: Citizen,
  payload: Record<string, unknown>,
) => Promise<string | null>;

/** Every kind of link with what it does. A feature adds its own line. */
export const linkHandlers: Readonly<Record<LinkKind, LinkHandler>> = {
  CONSULTATION_COMMENT: receiveComment,
  // Being recognised is all it is for.
  ENTER: async () => null,
  FOLLOW: beginFollowing,
  REGISTRATION: register,
  ATTENDANCE: async (_change, _citizen, { meeting }) => String(meeting),
  PROPOSAL: handInDraft,
  COMMENT: sendComment,
  SUPPORT: countSupport,
  CANDIDACY: receiveCandidacy,
  CANDIDATE: async (_change, _citizen, { call }) => String(call),
};
