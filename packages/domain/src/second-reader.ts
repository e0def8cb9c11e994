import { accept, refuse, type Result } from './refusals.js';
import type { Actor } from './roles.js';

/** Whoever wrote something last does not let it appear: somebody else reads it first. Null: nobody here wrote it. */
export const checkSecondReader = (actor: Actor, writtenBy: string | null): Result<null> =>
  writtenBy !== null && writtenBy === actor.userId ? refuse('NOT_ALLOWED', 'ownWords') : accept(null);
