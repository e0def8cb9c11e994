import { editableStates } from './author-steps.js';
import type { Channel } from './channels.js';
import { recordsMeeting } from './meeting-workflow.js';
import type { ProposalState } from './proposal-states.js';
import { accept, refuse, type Result } from './refusals.js';
import { hasRole, type Actor, type Role } from './roles.js';

/** Files that go with a proposal: what evidence may be, fewer and smaller, so that a telephone sends one at once. */
export const attachmentLimits = {
  files: 3,
  fileBytes: 5_000_000,
} as const;

/** Files go with a proposal until it is screened, as its texts do: what was decided on stays what it was. */
export const attachableStates = ['DRAFT', ...editableStates] as const satisfies readonly ProposalState[];

export const isAttachable = (state: ProposalState): boolean =>
  (attachableStates as readonly string[]).includes(state);

/** One more file, beside those that are held already. */
export function checkAttachment(bytes: number, held: number): Result<null> {
  const { files, fileBytes } = attachmentLimits;
  const over = (why: 'fileTooLarge' | 'tooManyFiles', length: number, maximum: number) =>
    refuse('LIMIT_EXCEEDED', why, { field: 'file', facts: { length, maximum } });
  if (!Number.isSafeInteger(bytes) || bytes < 1) return refuse('INVALID_INPUT', 'missing', { field: 'file' });
  if (bytes > fileBytes) return over('fileTooLarge', bytes, fileBytes);
  if (held >= files) return over('tooManyFiles', held + 1, files);
  return accept(null);
}

/** What the rule asks of a proposal; `meeting`: the one it was recorded at. */
export interface AttachedTo {
  channel: Channel;
  state: ProposalState;
  meeting: string | null;
}

/** Whoever has the proposals of meetings in hand: a citizen's words and files are the citizen's alone. */
const recorders = ['SECRETARIAT', 'MEMBER'] as const satisfies readonly Role[];

export function checkAttaching(actor: Actor, { channel, state, meeting }: AttachedTo): Result<null> {
  const records =
    recorders.some((role) => hasRole(actor, role)) || (meeting !== null && recordsMeeting(actor, meeting));
  if (!records || channel !== 'MEETING') return refuse('NOT_ALLOWED', 'notYours');
  return isAttachable(state) ? accept(null) : refuse('WRONG_STATE', undefined, { facts: { state } });
}
