import { HeaderMap, type ApolloServerPlugin } from '@apollo/server';
import type { Logger } from 'pino';
import { textOf } from '../database/bytes.js';
import type { Context } from '../graphql/context.js';
import type { AnsweredOperations } from './answered.js';
import { JsonText } from './json-text.js';
import type { ReadModel } from './reader.js';

/**
 * Lets the read model answer first. Where it does not, graphql-js does, and nobody can tell the difference; where it
 * failed and graphql-js did not, the fault is its own and is logged.
 */
export const answerFromReadModel = (
  readModel: ReadModel,
  answered: AnsweredOperations,
  log: Logger,
): ApolloServerPlugin<Context> => ({
  async requestDidStart() {
    let fault: unknown = null;
    return {
      async responseForOperation({ schema, document, operation, request, contextValue: context }) {
        const variables = request.variables ?? {};
        const text = await readModel
          .answer({ schema, document, operation, variables, context })
          .catch((error: unknown) => {
            fault = error;
            return null;
          });
        if (text === null) return null;
        answered.note(request.query!, request.operationName ?? null, { schema, document, operation });
        // Apollo passes data on as it is; whoever writes the answer knows this kind (see `stringifyAnswer`).
        const data = new JsonText(textOf(text)) as unknown as Record<string, unknown>;
        return { http: { headers: new HeaderMap() }, body: { kind: 'single', singleResult: { data } } };
      },
      async willSendResponse({ response, contextValue: { requestId } }) {
        if (fault === null || (response.body.kind === 'single' && response.body.singleResult.errors)) return;
        log.error({ requestId, err: fault }, 'the read model failed where graphql-js did not');
      },
    };
  },
});
