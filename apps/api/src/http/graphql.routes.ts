import { expressMiddleware } from '@as-integrations/express5';
import type { ApolloServer } from '@apollo/server';
import { Router, type NextFunction, type Request, type Response } from 'express';
import { stranger } from '../citizens/visitor.js';
import type { Database } from '../database/database.js';
import type { Env } from '../env.js';
import type { Context } from '../graphql/context.js';
import type { Meter } from '../metering/meter.js';
import { Spending } from '../metering/spending.js';
import { publicContext, staffContext } from './contexts.js';
import { HttpFailure, tooLarge } from './failures.js';
import { limitInFlight } from './in-flight.js';
import { answerKnownOperations, type Keeping } from './known-operations.js';
import { clientOf, readKey } from './api-key.js';
import { jsonBody } from './json-body.js';
import { ownOriginOnly } from './own-origin.js';
import { factsOf } from './request-facts.js';

/** `/graphql`: for everybody, from any site, with a key or without, never with a cookie. */
export function publicGraphql(
  env: Env,
  orm: Database,
  apollo: ApolloServer<Context>,
  keeping: Keeping,
  meter: Meter,
): Router {
  const router = Router();
  const contextOf = (_request: Request, response: Response) => {
    const { requestId, network } = factsOf(response);
    const client = clientOf(response);
    const payer = client
      ? { subject: `client:${client.id}`, limit: client.costPerHour }
      : { subject: `network:${network}`, limit: env.anonymousCostPerHour };
    const spending = new Spending(meter, payer);
    return publicContext(orm, requestId, { client, spending, mode: env.mode, visitor: stranger(network) });
  };
  router.use(openToAllSites, limitInFlight(), readKey(env, orm), jsonBody(), oneOperation);
  router.use(answerKnownOperations(keeping, contextOf));
  router.use(expressMiddleware(apollo, { context: async ({ req, res }) => contextOf(req, res) }));
  return router;
}

/** `/staff/graphql`: for our own console only. Its answers are nobody else's, so nothing keeps a copy. */
export function staffGraphql(
  env: Env,
  orm: Database,
  apollo: ApolloServer<Context>,
  keeping: Keeping,
): Router {
  const router = Router();
  const contextOf = (request: Request, response: Response) => staffContext(env, orm, request, response);
  router.use(keepNoCopy, ownOriginOnly(env), postOnly, limitInFlight(), jsonBody(), oneOperation);
  router.use(answerKnownOperations(keeping, contextOf));
  router.use(expressMiddleware(apollo, { context: ({ req, res }) => contextOf(req, res) }));
  return router;
}

const exposed =
  'RateLimit-Limit, RateLimit-Remaining, RateLimit-Reset, RateLimit-Policy, Retry-After, X-Request-Id';

function openToAllSites(request: Request, response: Response, next: NextFunction): void {
  response.setHeader('Access-Control-Allow-Origin', '*');
  response.setHeader('Cross-Origin-Resource-Policy', 'cross-origin');
  response.setHeader('Access-Control-Expose-Headers', exposed);
  if (request.method !== 'OPTIONS') return next();
  response.setHeader('Access-Control-Allow-Methods', 'GET, POST');
  response.setHeader('Access-Control-Allow-Headers', 'Accept, Authorization, Content-Type');
  response.setHeader('Access-Control-Max-Age', '86400');
  response.status(204).end();
}

function keepNoCopy(_request: Request, response: Response, next: NextFunction): void {
  response.setHeader('Cache-Control', 'no-store');
  next();
}

/** What is asked here must not stand in addresses and logs. */
function postOnly(request: Request, response: Response, next: NextFunction): void {
  if (request.method === 'POST') return next();
  response.setHeader('Allow', 'POST');
  next(new HttpFailure(405, 'BAD_REQUEST', 'Send operations by POST.'));
}

/** A list of operations would be one request to every limit that counts requests. */
function oneOperation(request: Request, _response: Response, next: NextFunction): void {
  const body: unknown = request.body;
  if (Array.isArray(body)) return next(tooLarge('operations', body.length));
  // Apollo's integration asks for a body to be set; a GET has none.
  request.body ??= {};
  next();
}
