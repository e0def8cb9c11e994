import type { FormLimit } from '@iltizam/domain/public-forms';
import { countForm, CountsUnavailable } from '../citizens/form-counts.js';
import type { Context } from '../graphql/context.js';
import { deny } from '../graphql/refused.js';

/** Counts what a network writes into drafts, before anything is looked up. */
export async function countWriting(
  { em, visitor }: Context,
  limit: Extract<FormLimit, 'draft' | 'file'>,
): Promise<void> {
  try {
    const retryAfterSeconds = await countForm(em, limit, visitor.network);
    if (retryAfterSeconds !== null) deny('RATE_LIMITED', limit, { facts: { retryAfterSeconds } });
  } catch (error) {
    if (!(error instanceof CountsUnavailable)) throw error;
    deny('RATE_LIMITED', 'countsUnavailable', { facts: { retryAfterSeconds: 10 } });
  }
}
