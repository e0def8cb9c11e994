import type { Refusal } from './refusals.js';

/** An action a person has before them on a record: open, or with its "why not". Screens draw buttons from it. */
export type OpenAction<Action extends string> = {
  action: Action;
  allowed: boolean;
  refusal: Refusal | null;
};
