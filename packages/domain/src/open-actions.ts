import type { Refusal } from './refusals.js';
import type { Actor } from './roles.js';

/** An action a person has before them on a record: open, or with its "why not". Screens draw buttons from it. */
export type OpenAction<Action extends string> = {
  action: Action;
  allowed: boolean;
  refusal: Refusal | null;
};

/** Seen with another's eyes: what would be open to them is seen, and closed, since nothing is written in their name. */
export const seenBy = <Action extends string>(
  { looking }: Pick<Actor, 'looking'>,
  actions: readonly OpenAction<Action>[],
): OpenAction<Action>[] =>
  actions.map((open) =>
    looking && open.allowed
      ? { ...open, allowed: false, refusal: { code: 'NOT_ALLOWED', facts: { why: 'looking' } } }
      : open,
  );
