import { refuse, type Result } from './refusals.js';
import { hasRole, type Actor } from './roles.js';

/** An administrator reads as somebody else for this long at most. */
export const viewMinutes = 30;

/** Who may be looked over the shoulder: others, and none whose eyes see no less than one's own. */
export function checkView(viewer: Actor, viewed: Actor): Result<null> {
  if (viewer.userId === viewed.userId) return refuse('NOT_ALLOWED', 'self');
  if (hasRole(viewed, 'ADMINISTRATOR')) return refuse('NOT_ALLOWED', 'administrator');
  return { ok: true, value: null };
}
