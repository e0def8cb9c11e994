import { query } from '../api/client';
import { MeDocument } from '../api/me.documents';
import type { MeQuery } from '../generated/graphql';

export type Me = NonNullable<MeQuery['me']>;

/**
 * How long the own rights are believed before they are asked again: one page's requests share an answer, the next
 * page asks anew, so that an ended session is noticed at the next step.
 */
const FRESH_MS = 3_000;

let known: { at: number; me: Promise<Me | null> } | null = null;

/** Who is signed in, or null. */
export function askMe(now = Date.now()): Promise<Me | null> {
  if (known === null || now - known.at > FRESH_MS) {
    const asked = query(MeDocument, {}).then(({ me }) => me ?? null);
    // A failed question is not an answer to remember.
    asked.catch(forgetMe);
    known = { at: now, me: asked };
  }
  return known.me;
}

export function forgetMe(): void {
  known = null;
}
