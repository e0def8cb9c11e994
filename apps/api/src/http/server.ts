import { createServer as createHttpServer } from 'node:http';
import { setTimeout as pause } from 'node:timers/promises';
import compression from 'compression';
import express, { type NextFunction, type Request, type Response } from 'express';
import type { Logger } from 'pino';
import { attachToDraftRoutes } from '../attachments/attach-to-draft.routes.js';
import { sendAttachment } from '../attachments/send-attachment.routes.js';
import { deadlines } from '../card-reports/deadline.routes.js';
import { myDataRoutes } from '../data-requests/my-data.routes.js';
import { openAccounts } from '../accounts/open-accounts.js';
import { challengeRoutes } from '../citizens/challenge.routes.js';
import { unsubscribeRoutes } from '../following/unsubscribe.routes.js';
import { cancelAbandoned } from '../database/abandoned.js';
import { readerOf } from '../database/database.js';
import { Walls } from '../database/rights/walled.js';
import type { Env } from '../env.js';
import { startApollo } from '../graphql/apollo.js';
import { sendDocument } from '../documents/send-document.routes.js';
import { downloads } from '../evidence/download.routes.js';
import { sendEvidence } from '../evidence/send-evidence.routes.js';
import type { FileDesk } from '../evidence/file-desk.js';
import type { Schemas } from '../graphql/schema.js';
import { AnsweredOperations } from '../read-model/answered.js';
import { openDataRoutes } from '../open-data/open-data.routes.js';
import { sitemapRoutes } from '../open-data/sitemap.routes.js';
import { payingForFiles } from '../metering/file-cost.js';
import { Meter } from '../metering/meter.js';
import { deprecatedUses } from '../contract/deprecated-uses.js';
import { answerTimes, timeAnswers } from '../status/answer-times.js';
import { ReadModel } from '../read-model/reader.js';
import { inPool } from '../read-model/run.js';
import { ReplicaWatch } from '../replicas/watch-replicas.js';
import { noteWriting, rememberWhoWrote } from '../replicas/who-wrote.js';
import { Admission } from './admission.js';
import { consoleProgram, consoleRoutes } from './console.routes.js';
import { drain } from './drain.js';
import { answerFailures, HttpFailure } from './failures.js';
import { constantHeaders, frontDoor, type Endpoint } from './front-door.js';
import { publicGraphql, staffGraphql } from './graphql.routes.js';
import { KeptAnswers } from './kept-answers.js';
import type { KeptAnswer, Keeping } from './known-operations.js';
import type { KeptPages } from './kept-pages.js';
import { healthRoutes } from './health.routes.js';
import { addressOf, listen, portOf } from './listen.js';
import { oneHost } from './one-host.js';
import { patience } from './patience.js';
import { portalRoutes, type CreatePortal } from './portal.routes.js';
import { publicQuery } from './public-query.js';
import { ReportFiles } from './report-files.js';
import { noteRequest } from './request-facts.js';
import type { Watching } from './watching.js';
import type { WarmUp } from './warm-up.js';
import { schemaRoutes } from './schema.routes.js';
import { securityTxt } from './security-txt.routes.js';
import { securityHeaders } from './security-headers.js';
import { openProvider, type Provider } from '../oidc/provider.js';
import { whenOver } from './when-over.js';

export interface ServerOptions extends FileDesk {
  env: Env;
  schemas: Schemas;
  /** The one of the settings where nobody else asks it. */
  provider?: Provider | null;
  /** Null where the portal is not built. */
  portal: CreatePortal | null;
  portalDir: string;
  consoleDir: string;
  log: Logger;
  /** Who is let in; one of its own where nobody else asks it. */
  admission?: Admission;
  watching?: readonly Watching[];
  /** What it is asked before it says that it is ready; nothing where left out. */
  warmUp?: WarmUp;
  /** How long a request may take to arrive, body and all; half a minute where left out. */
  arrivesWithinMs?: number;
}

export interface Server {
  /** Begins to answer, and resolves when it is ready; returns the address people type. */
  listen(): Promise<string>;
  /** The port it listens on; the system chooses one where 0 was asked. */
  port(): number;
  /** No new requests; resolves when all running ones are answered. The database stays open. */
  close(): Promise<void>;
}

/** Everything on one port: portal, console, both GraphQL endpoints, sign-in and health. */
export async function createServer(options: ServerOptions): Promise<Server> {
  const { env, orm, files, scanner, schemas, log, provider = openProvider(env, log) } = options;
  const { admission = new Admission(), watching = [], arrivesWithinMs = 30_000 } = options;
  const desk = { orm, files, scanner };
  let closing = false;
  let warmingUp = options.warmUp !== undefined;
  const app = express();
  const endpoints = new Map<string, Endpoint>();
  const http = createHttpServer(
    patience(arrivesWithinMs),
    watching.reduce(
      (answer, watch) => watch(answer),
      oneHost(cancelAbandoned(frontDoor(app, endpoints, admission, () => closing))),
    ),
  );
  const origin = () => env.origin ?? addressOf(http, env);

  app.disable('x-powered-by');
  app.set('trust proxy', env.trustedProxies);
  const secure = securityHeaders(env);
  app.use(noteRequest, pathOnly, ...secure, compression(), rememberWhoWrote(env));
  const answering = new Set<Response>();
  app.use((_request, response, next) => {
    answering.add(response);
    whenOver(response, () => answering.delete(response));
    if (closing) response.setHeader('Connection', 'close');
    next();
  });

  const replicas = new ReplicaWatch(orm, log);
  await replicas.start();
  const walls = await Walls.of(orm);
  const run = inPool(await orm.em.getConnection().getNativeClient(), replicas, walls);
  const crowded = () => admission.isCrowded();
  const answers = new KeptAnswers<KeptAnswer>(crowded, 200);
  const pages: KeptPages = new KeptAnswers(crowded, 30);
  const read = () => readerOf(orm.em.fork());
  const meter = new Meter(read, log, crowded);
  const reports = new ReportFiles(read, payingForFiles(meter, env.anonymousCostPerHour));
  const deprecated = deprecatedUses(read, log);
  const times = answerTimes(read, log);
  // Each its own: what strangers ask pushes out nothing of the console's.
  const keeping = (): Keeping => ({ readModel: new ReadModel(run), answered: new AnsweredOperations() });
  const ofPublic: Keeping = { ...keeping(), answers, deprecated };
  const ofStaff: Keeping = keeping();
  const written = () => {
    answers.forget();
    pages.forget();
    noteWriting();
  };
  const common = { log, walls, written };
  const publicApollo = await startApollo({
    schema: schemas.public,
    introspection: true,
    replicas,
    ...common,
    ...ofPublic,
  });
  const staffApollo = await startApollo({
    schema: schemas.staff,
    introspection: false,
    ...common,
    ...ofStaff,
  });
  const accounts = await openAccounts(env, orm, provider, log);
  const query = publicQuery(orm, publicApollo);
  let portal: ReturnType<CreatePortal> | null = null;
  const { portal: createPortal } = options;

  app.use(
    '/health',
    healthRoutes(orm, () => (closing ? 'closing' : warmingUp ? 'warming up' : null)),
    nothingHere,
  );
  app.use(schemaRoutes(schemas.public));
  app.use(securityTxt(env, origin));
  app.use(sitemapRoutes(orm, origin));
  app.use(openDataRoutes({ env, orm, schema: schemas.public, meter, files, origin }));
  const graphql = {
    '/graphql': publicGraphql(env, orm, publicApollo, ofPublic, admission, meter),
    '/staff/graphql': staffGraphql(
      env,
      orm,
      staffApollo,
      ofStaff,
      admission,
      consoleProgram(options.consoleDir),
      meter,
    ),
  };
  app.use('/graphql', timeAnswers(times));
  for (const [path, { routes, atTheDoor, headed }] of Object.entries(graphql)) {
    app.use(path, routes, answerFailures('graphql', log));
    const timed = path === '/graphql' ? { times } : {};
    endpoints.set(path, { ...atTheDoor, ...timed, headers: constantHeaders([...secure, ...headed]) });
  }
  app.use('/staff/evidence', (_request, _response, next) => {
    noteWriting();
    next();
  });
  app.use('/staff/evidence', sendEvidence(env, desk), nothingHere, answerFailures('graphql', log));
  app.use('/staff/documents', sendDocument(env, desk), nothingHere, answerFailures('graphql', log));
  app.use('/staff/attachments', sendAttachment(env, desk), nothingHere, answerFailures('graphql', log));
  app.use('/staff/deadlines', deadlines(env, orm, origin), nothingHere);
  app.use('/files', downloads(env, desk), nothingHere);
  app.use('/api/auth', accounts);
  app.use('/api', nothingHere);
  app.use('/challenge', challengeRoutes(orm), nothingHere);
  app.use('/unsubscribe', unsubscribeRoutes(orm), nothingHere);
  app.use('/console', consoleRoutes(options.consoleDir), nothingHere);
  app.use(attachToDraftRoutes(env, desk));
  app.use(myDataRoutes(env, desk));
  app.use(
    portalRoutes(
      createPortal &&
        (() =>
          (portal ??= createPortal({
            query,
            mode: env.mode,
            origin: origin(),
            contact: env.contactEmail,
            declaration: env.cndpDeclaration,
            hosting: env.hostingCountry,
          }))),
      options.portalDir,
      { env, orm, admission, pages, reports, origin },
    ),
  );
  app.use(answerFailures('plain', log));

  return {
    async listen() {
      await listen(http, env);
      await options.warmUp?.(addressOf(http, env));
      warmingUp = false;
      return origin();
    },
    port: () => portOf(http),
    async close() {
      closing = true;
      // Whoever shares the requests out between instances is given the time to see that this one is not ready.
      await pause(env.drainSeconds * 1000);
      // Whoever waits for an answer learns with it that the next one has to be asked elsewhere.
      for (const response of answering) if (!response.headersSent) response.setHeader('Connection', 'close');
      await drain(http);
      await Promise.all([times.close(), deprecated.close(), replicas.stop()]);
      await Promise.all([publicApollo.stop(), staffApollo.stop(), meter.close()]);
      await walls?.close();
    },
  };
}

/** A proxy names whole addresses, and `*`; here a request names a path, or its address could be joined to another host's. */
function pathOnly({ url }: Request, _response: Response, next: NextFunction): void {
  next(url.startsWith('/') ? undefined : new HttpFailure(400, 'BAD_REQUEST', 'Ask for a path.'));
}

function nothingHere(_request: Request, _response: Response, next: NextFunction): void {
  next(new HttpFailure(404, 'NOT_FOUND', 'There is nothing at this address.'));
}
