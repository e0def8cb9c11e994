import { createHmac, timingSafeEqual } from 'node:crypto';
import type { Frequency } from '@iltizam/domain/following';

/** What one press ends: one follow, or the daily or weekly mail of a person. */
export type Ending = { followId: string } | { citizenId: string; frequency: Frequency };

const mac = (key: string, text: string) =>
  createHmac('sha256', key).update(`unsubscribe ${text}`).digest('base64url');

/** Signed, not stored: a mail of years ago still ends what it came of. */
export function unsubscribeToken(key: string, ending: Ending): string {
  const text = 'followId' in ending ? ending.followId : `${ending.citizenId}.${ending.frequency}`;
  return `${text}.${mac(key, text)}`;
}

/** Null for what we did not sign. */
export function readUnsubscribeToken(key: string, token: string): Ending | null {
  const parts = token.split('.');
  const signature = parts.pop() ?? '';
  const text = parts.join('.');
  const expected = Buffer.from(mac(key, text));
  const given = Buffer.from(signature);
  if (expected.length !== given.length || !timingSafeEqual(expected, given)) return null;
  const [id, frequency] = parts as [string, Frequency | undefined];
  return frequency === undefined ? { followId: id } : { citizenId: id, frequency };
}
