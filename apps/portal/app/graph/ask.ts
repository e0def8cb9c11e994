import {
  type AnyVariables,
  Client,
  type CombinedError,
  type ExecutionResult,
  type TypedDocumentNode,
  subscriptionExchange,
} from '@urql/core';
import { type RouterContextProvider, createContext, data } from 'react-router';

/** Answers one operation of the public schema: in production the api's own executor, in the same process. */
export type Query = (
  document: string,
  variables: unknown,
  operationName?: string,
  visitor?: unknown,
) => Promise<Pick<ExecutionResult, 'data' | 'errors'>>;

export const clientContext = createContext<Client>();

/**
 * One client a request: nothing one visitor asked for is kept for another.
 * `subscriptionExchange` is urql's way to hand operations to any transport; here every one goes to `query`.
 */
export function createClient(query: Query, visitor?: unknown): Client {
  const inProcess = subscriptionExchange({
    enableAllOperations: true,
    forwardSubscription: (operation) => ({
      subscribe(sink) {
        query(operation.query ?? '', operation.variables, operation.operationName, visitor)
          .then((result) => {
            sink.next(result);
            sink.complete();
          })
          .catch(sink.error);
        return { unsubscribe() {} };
      },
    }),
  });
  return new Client({
    url: '/graphql',
    preferGetMethod: false,
    requestPolicy: 'network-only',
    exchanges: [inProcess],
  });
}

/** Which page to show for a refusal of the api; anything else is a fault of ours. */
const statusOf: Record<string, number> = {
  NOT_FOUND: 404,
  INVALID_INPUT: 400,
  LIMIT_EXCEEDED: 400,
  RATE_LIMITED: 429,
};

function refusal(error: CombinedError) {
  const code = error.graphQLErrors[0]?.extensions['code'];
  const status = typeof code === 'string' ? statusOf[code] : undefined;
  return status ? notShown(status) : error;
}

/** What a loader throws when there is no page to draw: the error page says why. */
export const notShown = (status: number) => data(null, { status });

export async function ask<Data, Variables extends AnyVariables>(
  context: Readonly<RouterContextProvider>,
  document: TypedDocumentNode<Data, Variables>,
  variables: Variables,
): Promise<Data> {
  const result = await context.get(clientContext).query(document, variables).toPromise();
  if (result.error) throw refusal(result.error);
  if (!result.data) throw new Error('The api answered with neither data nor errors.');
  return result.data;
}
