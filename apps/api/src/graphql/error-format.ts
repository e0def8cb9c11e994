import type { ApolloServerPlugin } from '@apollo/server';
import { unwrapResolverError } from '@apollo/server/errors';
import type { GraphQLError, GraphQLFormattedError } from 'graphql';
import type { Logger } from 'pino';
import { mayBeKept, noteThatItIsAway } from '../database/abandoned.js';
import { isAway } from '../database/away.js';
import { isUnstorable } from '../database/unstorable.js';
import { isForWantOfRoom, noRoom } from '../storage/no-room.js';
import type { Context } from './context.js';
import { awayError, PERHAPS_KEPT } from './database-away.js';
import { libraryLimit } from './limits.js';
import { Refused } from './refused.js';

/** Faults of the request itself, told as they are. */
const tellable = new Set([
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'OPERATION_RESOLUTION_FAILURE',
  'PERSISTED_QUERY_NOT_SUPPORTED',
  'BAD_REQUEST',
  'BAD_USER_INPUT',
]);

/** Faults quote what was sent, and that may be long. */
const MESSAGE_LENGTH = 300;

const cut = (message: string) =>
  message.length > MESSAGE_LENGTH ? `${message.slice(0, MESSAGE_LENGTH)}…` : message;

/** What an error may tell: refusals their code, field and facts; faults of the request their message; bugs nothing. */
export function formatError(formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError {
  const { locations, path } = formatted;
  const place = { ...(locations ? { locations } : {}), ...(path ? { path } : {}) };
  const refused = refusalBehind(error) ?? libraryLimit(formatted.message);
  if (refused) {
    const { http: _http, ...extensions } = refused.extensions;
    return { message: refused.message, ...place, extensions };
  }
  if (isAway(error)) {
    noteThatItIsAway();
    return { ...awayError(), ...place };
  }
  const code = formatted.extensions?.['code'];
  const message = cut(formatted.message);
  if (code === 'BAD_USER_INPUT')
    return { message, ...place, extensions: { code: 'INVALID_INPUT', field: null, facts: {} } };
  if (tellable.has(String(code))) return { message, ...place, extensions: { code } };
  return {
    message: `Something went wrong on our side. ${mayBeKept() ? PERHAPS_KEPT : 'Nothing of this operation was kept.'}`,
    ...place,
    extensions: { code: 'INTERNAL' },
  };
}

/** The refusal inside the wrappers of graphql and Apollo; null where there is none. */
function refusalBehind(error: unknown): Refused | null {
  for (let inner = error; inner instanceof Error;) {
    if (inner instanceof Refused) return inner;
    if (isUnstorable(inner))
      return new Refused({ code: 'INVALID_INPUT', facts: { why: 'controlCharacter' } });
    if (isForWantOfRoom(inner)) return noRoom();
    const next: unknown = (inner as { originalError?: unknown }).originalError ?? unwrapResolverError(inner);
    if (next === inner) return null;
    inner = next;
  }
  return null;
}

/** Whoever asked has gone, and what was done for them was stopped (`abandoned.ts`). */
const abandoned = /canceling statement due to user request$|^Nobody waits for the answer any more/u;

const isBug = (error: GraphQLError): boolean =>
  !refusalBehind(error) &&
  !abandoned.test(error.message) &&
  !libraryLimit(error.message) &&
  !tellable.has(String(error.extensions['code']));

/** Bugs are logged with the request's id, and the person is given that id: it is all they need to report. */
export function logBugs(log: Logger): ApolloServerPlugin<Context> {
  return {
    contextCreationDidFail: async ({ error }) => log.error({ err: error }, 'no context for a request'),
    unexpectedErrorProcessingRequest: async ({ requestContext: { contextValue }, error }) =>
      log.error({ requestId: contextValue.requestId, err: error }, 'operation failed'),
    requestDidStart: async () => ({
      async didEncounterErrors({ errors, contextValue, operationName }) {
        for (const error of errors.filter(isBug)) {
          const { requestId } = contextValue;
          log.error(
            {
              requestId,
              operationName: operationName?.slice(0, 100),
              path: error.path,
              err: unwrapResolverError(error),
            },
            'operation failed',
          );
        }
      },
      async willSendResponse({ response, contextValue }) {
        if (response.body.kind !== 'single') return;
        for (const { extensions } of response.body.singleResult.errors ?? []) {
          if (extensions?.['code'] === 'INTERNAL') extensions['requestId'] = contextValue.requestId;
        }
      },
    }),
  };
}
