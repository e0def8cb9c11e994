import { HeaderMap, type ApolloServerPlugin } from '@apollo/server';
import { execute, getOperationAST, OperationTypeNode, type ExecutionResult } from 'graphql';
import type { Walls } from '../database/rights/walled.js';
import type { Context } from '../graphql/context.js';
import { mayReadReplica } from './may-read-replica.js';
import type { ReplicaWatch } from './watch-replicas.js';

/** What a replica has not answered by then the primary is asked, and both within 5 s. */
const PATIENCE_MS = 3_000;

/**
 * What graphql-js has to answer is asked of a replica first, where the reader may see what is a moment old. Whatever
 * goes wrong there, refusals included, is left to the primary, as if there were no replicas.
 */
export const readFromReplica = (
  replicas: Pick<ReplicaWatch, 'pool' | 'reader' | 'distrust'>,
  walls: Pick<Walls, 'reader'> | null,
): ApolloServerPlugin<Context> => ({
  requestDidStart: async () => ({
    async responseForOperation({ schema, document, request, contextValue: context }) {
      // There is none where the document lacks the one that was named: Apollo says so.
      const operation = getOperationAST(document, request.operationName);
      if (operation?.operation !== OperationTypeNode.QUERY || !mayReadReplica(context)) return null;
      const pool = await replicas.pool();
      // There as here: behind the wall that stands before whoever reads.
      const reader = pool && ((await walls?.reader(context, pool)) ?? replicas.reader());
      if (!reader) return null;
      const answer = await soon(
        execute({
          schema,
          document,
          operationName: operation.name?.value,
          variableValues: request.variables,
          contextValue: context.readingFrom(reader),
        }),
      );
      if (answer === null) replicas.distrust();
      if (!answer || answer.errors) return null;
      const { data = null } = answer;
      return { http: { headers: new HeaderMap() }, body: { kind: 'single', singleResult: { data } } };
    },
  }),
});

/** Null where nothing came in time. */
async function soon(answer: ExecutionResult | Promise<ExecutionResult>): Promise<ExecutionResult | null> {
  const late = Promise.withResolvers<null>();
  const timer = setTimeout(() => late.resolve(null), PATIENCE_MS);
  return Promise.race([answer, late.promise]).finally(() => clearTimeout(timer));
}
