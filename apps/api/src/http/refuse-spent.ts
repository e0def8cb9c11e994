import type { RequestHandler } from 'express';
import { budgetUsed } from '../graphql/cost.js';
import { budgetHeaders } from '../metering/budget-headers.js';
import type { Endpoint } from './front-door.js';
import { mediaTypes } from './known-operations.js';

/**
 * Refuses whoever has nothing left of the hour's budget before what they asked is parsed: to be refused must not cost more
 * than an answer. The same answer as where a question costs more than is left.
 */
export function refuseSpent(contextOf: Endpoint['contextOf']): RequestHandler {
  return async (request, response, next) => {
    const { spending, now } = await contextOf(request, response);
    if (!spending?.isSpent || (await spending.reserve(1))) return next();
    const cost = spending.settle(0);
    for (const [name, value] of budgetHeaders(cost, now, true)) response.setHeader(name, value);
    const { message, extensions } = budgetUsed();
    const { http: _http, ...told } = extensions;
    response.setHeader('Cache-Control', 'no-store');
    response.setHeader('Content-Type', request.accepts(mediaTypes) || mediaTypes[0]!);
    response
      .status(429)
      .send(JSON.stringify({ errors: [{ message, extensions: told }], extensions: { cost } }));
  };
}
