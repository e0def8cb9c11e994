import { citizenLinks, type Citizen, type LinkKind } from '@iltizam/domain/citizen-links';
import type { EntityManager } from '../database/database.js';
import { CitizenLinkEntity } from './citizen-link.entity.js';
import { hashOf, newToken } from '../accounts/tokens.js';

const DAY = 86_400_000;

/** Makes a link for one person; returns its path, which only the mail and its reader ever hold. */
export function writeLink(
  em: EntityManager,
  now: Date,
  citizen: Pick<Citizen, 'id' | 'language'>,
  kind: LinkKind,
  payload: Record<string, unknown> = {},
): string {
  const token = newToken();
  em.create(CitizenLinkEntity, {
    tokenHash: hashOf(token),
    citizenId: citizen.id,
    kind,
    payload,
    createdAt: now,
    expiresAt: new Date(now.getTime() + citizenLinks[kind].days * DAY),
    usedAt: null,
  });
  return `/${citizen.language}/confirm?t=${token}`;
}
