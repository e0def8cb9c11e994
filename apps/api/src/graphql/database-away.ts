import { HeaderMap, type ApolloServerPlugin } from '@apollo/server';
import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import { mayBeKept } from '../database/abandoned.js';
import { isAway } from '../database/away.js';
import { isForWantOfRoom, ROOM_AFTER_SECONDS } from '../storage/no-room.js';
import type { Context } from './context.js';

const RETRY_AFTER_SECONDS = 1;

/** What is said of an operation whose answer was lost, though the operation may not have been. */
export const PERHAPS_KEPT =
  'It may have been carried out all the same: ask again with the same idempotencyKey, and it is done once.';

/** Nothing is wrong with what was asked, and nobody's fault is logged: the same is to be asked again. */
export const awayError = (): GraphQLFormattedError => ({
  message: `The database cannot be reached just now; ask again in a moment.${mayBeKept() ? ` ${PERHAPS_KEPT}` : ''}`,
  extensions: { code: 'RATE_LIMITED', field: 'load', facts: { retryAfterSeconds: RETRY_AFTER_SECONDS } },
});

/** An answer without what was asked for is no answer: HTTP says when to come again. */
export const tellThatDatabaseIsAway: ApolloServerPlugin<Context> = {
  requestDidStart: async () => ({
    async willSendResponse({ errors, response: { http } }) {
      // Whoever reads may need room as well, for what is sorted.
      const full = errors?.some(isForWantOfRoom);
      if (!full && !errors?.some(isAway)) return;
      http.status = full ? 507 : 503;
      http.headers.set('retry-after', String(full ? ROOM_AFTER_SECONDS : RETRY_AFTER_SECONDS));
      http.headers.set('cache-control', 'no-store');
    },
  }),
};

/** The same where it is not even known who asks. */
export async function orAway<T>(context: Promise<T> | T): Promise<T> {
  try {
    return await context;
  } catch (error) {
    if (!isAway(error)) throw error;
    const headers = new HeaderMap([['retry-after', String(RETRY_AFTER_SECONDS)]]);
    throw new GraphQLError((error as Error).message, {
      originalError: error as Error,
      extensions: { http: { status: 503, headers } },
    });
  }
}
