import type { ApolloServerPlugin } from '@apollo/server';
import type { Context } from '../graphql/context.js';
import { budgetHeaders } from './budget-headers.js';
import { valuesIn } from './values-in.js';

/** Tells with every answer what it cost and what is left; a request whose cost never became known costs one. */
export const tellCost: ApolloServerPlugin<Context> = {
  requestDidStart: async () => ({
    async willSendResponse({ response, contextValue: { spending, now } }) {
      const { body, http } = response;
      if (!spending || body.kind !== 'single') return;
      if (!spending.asked) await spending.reserve(1);
      const cost = spending.settle(valuesIn(body.singleResult.data));
      body.singleResult.extensions = { ...body.singleResult.extensions, cost };
      for (const [name, value] of budgetHeaders(cost, now, http.status === 429))
        http.headers.set(name, value);
    },
  }),
};
