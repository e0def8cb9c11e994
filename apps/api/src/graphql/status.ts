import type { ApolloServerPlugin } from '@apollo/server';

const MODERN = 'application/graphql-response+json';

/** Faults of a well-formed request; a limit that was exceeded, or a place that is none in any list, is not one of them. */
const inTheDocument = new Set(['GRAPHQL_PARSE_FAILED', 'GRAPHQL_VALIDATION_FAILED', 'INVALID_INPUT']);

const isInTheDocument = (extensions: Record<string, unknown> = {}): boolean =>
  inTheDocument.has(String(extensions['code'])) && extensions['field'] == null;

/**
 * GraphQL over HTTP asks for 200 where a client accepts plain JSON only: such clients read errors from the body and
 * take another status for a fault of the network. Clients that know the newer media type are told 400.
 */
export const plainJsonStatus: ApolloServerPlugin = {
  requestDidStart: async () => ({
    async willSendResponse({ request, response }) {
      const { body, http } = response;
      if (
        http.status !== 400 ||
        body.kind !== 'single' ||
        request.http?.headers.get('accept')?.includes(MODERN)
      )
        return;
      const { errors = [] } = body.singleResult;
      if (errors.every(({ extensions }) => isInTheDocument(extensions))) http.status = 200;
    },
  }),
};
