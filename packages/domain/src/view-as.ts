import { refuse, type Result } from './refusals.js';
import type { Actor, Role } from './roles.js';

/** An administrator reads as somebody else for this long at most. */
export const viewMinutes = 30;

/** Who may be looked over the shoulder: others, and none whose eyes see no less than one's own. */
export function checkView(
  viewer: Pick<Actor, 'userId'>,
  viewed: Pick<Actor, 'userId'> & { memberships: readonly { role: Role }[] },
): Result<null> {
  if (viewer.userId === viewed.userId) return refuse('NOT_ALLOWED', 'self');
  if (viewed.memberships.some(({ role }) => role === 'ADMINISTRATOR'))
    return refuse('NOT_ALLOWED', 'administrator');
  return { ok: true, value: null };
}
