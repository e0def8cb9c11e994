import { query } from '../api/client';
import { MeDocument } from '../api/me.documents';
import type { MeQuery } from '../generated/graphql';

export type Me = NonNullable<MeQuery['me']>;

/** How long the own rights are believed before they are asked again; the server asks at every request. */
const FRESH_MS = 30_000;

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
