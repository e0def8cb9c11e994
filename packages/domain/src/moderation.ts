import type { Channel } from './channels.js';
import { checkReason } from './justifications.js';
import type { LocalizedText } from './languages.js';
import type { HoldGround } from './public-forms.js';
import { isRecused, type ConflictFacts } from './recusal.js';
import { accept, refuse, type Result } from './refusals.js';
import type { Actor } from './roles.js';

/** What citizens write that others read. */
export const moderatedKinds = ['PROPOSAL', 'PROPOSAL_COMMENT'] as const;
export type ModeratedKind = (typeof moderatedKinds)[number];

/** Ways by which a citizen's proposal comes in unread; what a meeting recorded was public when it was recorded. */
export const moderatedChannels = ['PORTAL', 'PARTNER'] as const satisfies readonly Channel[];

/** Why something is kept from being read. An opinion is never one. */
export const moderationGrounds = ['ABUSIVE', 'PERSONAL_DATA', 'SPAM', 'OFF_TOPIC'] as const;
export type ModerationGround = (typeof moderationGrounds)[number];

export type ModerationDecision = {
  shown: boolean;
  ground: ModerationGround | null;
  reason: LocalizedText | null;
};

/** Whatever is removed is removed for a coded reason, in words its writer gets. */
export function checkModeration({ shown, ground, reason }: ModerationDecision): Result<null> {
  if (shown) return accept(null);
  if (ground === null) return refuse('REASON_REQUIRED', 'missing', { field: 'ground' });
  return checkReason(reason);
}

/** What makes a text look like a machine's is read in the text; all else was seen when it was sent. */
export const textGrounds: readonly HoldGround[] = ['SAME_TEXT', 'MANY_LINKS'];

/** Nobody lets appear, or keeps from being read, what they stand aside from: least of all what they wrote themselves. */
export const checkModerates = (actor: Actor, facts: ConflictFacts): Result<null> =>
  isRecused(actor, facts) ? refuse('NOT_ALLOWED', 'recused') : accept(null);

/** More links than this in one text are a reason to look. */
const mostLinks = 5;

/** Another text this much like it was sent before: trigrams in common. */
export const sameText = 0.95;

export const holdsManyLinks = (texts: readonly string[]): boolean =>
  texts.reduce((count, text) => count + (text.match(/https?:\/\/|www\./giu)?.length ?? 0), 0) > mostLinks;

/** A person's comments are read before they appear, until one was let through; what looks like a machine's, always. */
export const showsAtOnce = (acceptedBefore: boolean, held: readonly HoldGround[]): boolean =>
  acceptedBefore && held.length === 0;
