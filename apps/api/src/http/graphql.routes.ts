import type { IncomingMessage } from 'node:http';
import { expressMiddleware } from '@as-integrations/express5';
import type { ApolloServer } from '@apollo/server';
import { Router, type NextFunction, type Request, type RequestHandler, type Response } from 'express';
import { readSessionCookie } from '../accounts/session-cookie.js';
import { wasFoundLately } from '../accounts/sessions.js';
import { stranger } from '../citizens/visitor.js';
import type { Database } from '../database/database.js';
import type { Env } from '../env.js';
import type { Context } from '../graphql/context.js';
import { orAway } from '../graphql/database-away.js';
import { networkPayer, type Meter } from '../metering/meter.js';
import { Spending } from '../metering/spending.js';
import { publicContext, staffContext } from './contexts.js';
import { HttpFailure, tooLarge } from './failures.js';
import type { Endpoint } from './front-door.js';
import { admit, enter } from './admit.js';
import type { Admission } from './admission.js';
import { InFlight, limitInFlight } from './in-flight.js';
import { answerKnownOperations, type Keeping } from './known-operations.js';
import { clientOf, hadKey, readKey, refuseNoKey, saysKey } from './api-key.js';
import { jsonBody } from './json-body.js';
import { ownOriginOnly, whyNotOurs } from './own-origin.js';
import { refuseSpent } from './refuse-spent.js';
import { factsOf } from './request-facts.js';
import { isHttps } from './security-headers.js';

/** An endpoint: what Express does there, and what the door has to know of it. */
export interface Graphql {
  routes: Router;
  atTheDoor: Omit<Endpoint, 'headers'>;
  /** Give every answer its headers. */
  headed: RequestHandler[];
}

/** `/graphql`: for everybody, from any site, with a key or without, never with a cookie. */
export function publicGraphql(
  env: Env,
  orm: Database,
  apollo: ApolloServer<Context>,
  keeping: Keeping,
  admission: Admission,
  meter: Meter,
): Graphql {
  const routes = Router();
  const inFlight = new InFlight();
  // An application answers for what it asks, and submits; who only looks comes after, as does a key nobody has found yet.
  const rankOf: Endpoint['rankOf'] = (request) => (hadKey(request) ? 'first' : 'others');
  const contextOf = onceEach((_request, response) => {
    const { requestId, network } = factsOf(response);
    const client = clientOf(response);
    const payer = client
      ? { subject: `client:${client.id}`, limit: client.costPerHour }
      : networkPayer(network, env.anonymousCostPerHour);
    const spending = new Spending(meter, payer);
    return publicContext(orm, requestId, { client, spending, mode: env.mode, visitor: stranger(network) });
  });
  const refuse = refuseSpent(contextOf);
  routes.use(openToAllSites, limitInFlight(inFlight), refuseNoKey(env));
  routes.use((request, response, next) => (saysKey(request) ? next() : refuse(request, response, next)));
  routes.use(jsonBody(), oneOperation);
  // What is kept for everybody needs no room.
  const letIn = (request: Request, response: Response) => enter(admission, 'others', request, response);
  const answerAnybody = answerKnownOperations(keeping, contextOf, letIn);
  routes.use((request, response, next) =>
    saysKey(request) ? next() : answerAnybody(request, response, next),
  );
  // A key is read of the database: many at once wait with everybody else, and not before its connections.
  routes.use(admit(admission, rankOf), readKey(orm));
  const answerApplication = answerKnownOperations(keeping, contextOf);
  routes.use((request, response, next) =>
    saysKey(request) ? answerApplication(request, response, next) : next(),
  );
  routes.use(expressMiddleware(apollo, { context: ({ req, res }) => orAway(contextOf(req, res)) }));
  // A browser's cookies may say that somebody wrote a moment ago (`who-wrote.ts`).
  const lets: Endpoint['lets'] = ({ headers }) => headers.cookie === undefined;
  return { routes, atTheDoor: { keeping, contextOf, inFlight, rankOf, lets }, headed: [openToAllSites] };
}

/** `/staff/graphql`: for our own console only. Its answers are nobody else's, so nothing keeps a copy. */
export function staffGraphql(
  env: Env,
  orm: Database,
  apollo: ApolloServer<Context>,
  keeping: Keeping,
  admission: Admission,
  program: string | null,
  meter: Meter,
): Graphql {
  const routes = Router();
  const inFlight = new InFlight();
  const headed = [keepNoCopy, tellProgram(program)];
  // Before somebody has signed in they are a stranger here as well: they pay as one, and come after who works.
  // A cookie can be made up, and the line comes before the database: until its session was found, it is a stranger's.
  const hasSession = (request: IncomingMessage) => {
    const token = readSessionCookie(request, isHttps(env));
    return token !== null && wasFoundLately(token);
  };
  const rankOf: Endpoint['rankOf'] = (request) => (hasSession(request) ? 'first' : 'others');
  const contextOf = onceEach((request, response) => {
    const payer = networkPayer(factsOf(response).network, env.anonymousCostPerHour);
    return staffContext(env, orm, request, response, () => new Spending(meter, payer));
  });
  routes.use(headed, ownOriginOnly(env), postOnly, limitInFlight(inFlight), jsonBody(), oneOperation);
  // Who has signed in is read of the database, and pays nothing.
  routes.use(admit(admission, rankOf), refuseSpent(contextOf));
  routes.use(answerKnownOperations(keeping, contextOf));
  routes.use(expressMiddleware(apollo, { context: ({ req, res }) => orAway(contextOf(req, res)) }));
  const lets: Endpoint['lets'] = ({ headers }) => whyNotOurs(headers, env) === null;
  return { routes, atTheDoor: { keeping, contextOf, inFlight, rankOf, lets }, headed };
}

/** A page that has been open since before the last deployment learns that the console has changed. */
const tellProgram =
  (program: string | null): RequestHandler =>
  (_request, response, next) => {
    if (program !== null) response.setHeader('X-Console-Program', program);
    next();
  };

type ContextOf = Endpoint['contextOf'];

/** One context a request: what was set aside of a budget, or found out of a person, holds for whoever answers. */
function onceEach(make: ContextOf): ContextOf {
  const made = new WeakMap<Request, ReturnType<ContextOf>>();
  return (request, response) => {
    const known = made.get(request);
    if (known) return known;
    const context = make(request, response);
    made.set(request, context);
    return context;
  };
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
