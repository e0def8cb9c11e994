import 'reflect-metadata';
import { join, resolve } from 'node:path';
import type { Logger } from 'pino';
import { sealEvents } from './audit/seal-events.job.js';
import { verifyLog } from './audit/verify-audit.job.js';
import { createDemoAccounts, demoEmail } from './accounts/demo-accounts.js';
import { demoPassword } from './accounts/demo-password.js';
import { openDemoCalls } from './candidate-calls/demo-calls.js';
import { seatDemoCommittee } from './committee/demo-committee.js';
import { settleRestoredChanges } from './changes/change.queries.js';
import { startBackups } from './backup/start-backups.js';
import { checkoutDir } from './checkout.js';
import { startClock } from './database/start-clock.js';
import { connectDatabase, readerOf, type Database } from './database/database.js';
import { dayOf } from '@iltizam/domain/country-clock';
import { meetingReminders } from './meetings/meeting-reminders.job.js';
import { roundReminders } from './card-reports/round-reminders.job.js';
import { reminders } from './deadlines/reminders.job.js';
import { openDatabase } from './database/embedded/open-database.js';
import { bringUp } from './database/rights/bring-up.js';
import type { Ending } from './ending.js';
import type { Env } from './env.js';
import { sweepFiles } from './evidence/sweep-files.job.js';
import { GuardedFiles } from './files/guarded-files.js';
import { openFiles } from './files/open-files.js';
import { signCursorsWith } from './graphql/cursor-keys.js';
import { buildSchemas } from './graphql/schema.js';
import { Admission } from './http/admission.js';
import { Pace } from './http/pace.js';
import { openLog } from './http/log.js';
import { findPortal } from './http/portal.routes.js';
import { createServer } from './http/server.js';
import { warmUp } from './http/warm-up.js';
import { checkIntegrity } from './health/check-integrity.job.js';
import { measureStorage } from './health/measure-storage.job.js';
import { digests } from './following/spread-news.js';
import { retention } from './personal-data/retention.job.js';
import { keysOr } from './citizens/server-key.js';
import { openProvider } from './oidc/provider.js';
import { askServices } from './outside/ask-services.job.js';
import { startMails } from './mail/start-mails.js';
import { releaseLots } from './publication/release-lots.job.js';
import { checkFiles } from './scanning/check-files.job.js';
import { LoopWatch } from './liveness/loop-watch.js';
import { openScanner } from './scanning/scanner.js';
import { questionLapsed } from './proposals/question-lapsed.job.js';
import { startJobs } from './jobs/start-jobs.js';
import { startWebhooks } from './webhooks/start-webhooks.js';
import { dataFiles } from './open-data/data-files.job.js';
import { loadOnFirstStart } from './loading/load-on-first-start.js';
import { watchDiskRoom } from './storage/disk-room.js';
import { clock } from './database/clock.js';

const say = (line: string): void => console.log(line);

/** Brings everything up, in order; what was opened is left to `ending`. */
export async function start(env: Env, ending: Ending): Promise<void> {
  const log = openLog(env.logLevel);
  stayUp(log, ending);
  const opening = openDatabase({
    databaseUrl: env.databaseUrl,
    databaseOwnerUrl: env.databaseOwnerUrl,
    dataDir: env.dataDir,
    checkoutDir,
    log: say,
    onLost: (error) => {
      console.error(error.message);
      void ending.end(1);
    },
  });
  // Asked to end while it is being opened, the database must not be left behind.
  ending.add(() =>
    opening.then(
      (opened) => opened.stop(),
      () => {},
    ),
  );
  // Made while the database starts.
  const schemas = await buildSchemas();
  const database = await opening;
  say(`Database   ${database.description}`);
  const replicas = env.databaseReplicaUrls.map((url) => ({ url }));
  const orm = await connectDatabase(database.api, undefined, replicas);
  ending.add(() => orm.close());
  const ticking = await startClock(orm, log);
  ending.add(() => ticking.stop());
  const steps = await bringUp(orm, database);
  if (steps > 0) say(`           brought up to date in ${steps} steps`);
  await settleRestoredChanges(readerOf(orm.em.fork()));
  signCursorsWith(await keysOr(env.secretsKeys, readerOf(orm.em.fork()), 'cursors'));
  if (await loadOnFirstStart(orm)) say("           filled with Morocco's three plans");

  const folder = database.dataDir ?? resolve(checkoutDir, env.dataDir ?? '.data');
  const room = watchDiskRoom(folder, database, log);
  ending.add(() => room.stop());
  const files = new GuardedFiles(await openFiles(env.filesUrl, folder), log);
  const scanner = openScanner(env.scannerUrl, log);
  // Its client is loaded only where there is one.
  const name = env.origin === null ? undefined : new URL(env.origin).hostname;
  const mailServer =
    env.smtpUrl === null
      ? null
      : (await import('./mail/mail-server.js')).openMailServer(env.smtpUrl, log, { name });
  const accounts = env.mode === 'demo' ? await openDemo(env, orm, folder) : await askForAdministrator(orm);
  const portalDir = resolve(checkoutDir, 'apps/portal/build');
  const pace = new Pace();
  const admission = new Admission(() => pace.share);
  pace.watch(() => admission.refused.first + admission.refused.others);
  const metrics =
    env.metrics &&
    (await (await import('./metrics/open-metrics.js')).openMetrics({ ...env.metrics, orm, admission, log }));
  const tracing =
    env.tracing && (await import('./tracing/open-tracing.js')).openTracing(orm, env.tracing.share);
  const loop = new LoopWatch();
  const provider = openProvider(env, log);
  const server = await createServer({
    env,
    provider,
    admission,
    watching: [loop, metrics, tracing].flatMap((each) => each?.watching ?? []),
    orm,
    files,
    scanner,
    schemas,
    portal: findPortal(portalDir),
    portalDir,
    consoleDir: resolve(checkoutDir, 'apps/console/dist'),
    log,
    // Only where a balancer shares requests out does anybody wait until it is ready.
    ...(env.drainSeconds > 0 ? { warmUp } : {}),
  });
  const address = await server.listen();
  if (tracing) ending.add(() => tracing.close());
  const figures = metrics && (await metrics.listen());
  if (metrics) ending.add(() => metrics.close());
  const own = [
    reminders,
    roundReminders,
    meetingReminders,
    questionLapsed,
    releaseLots,
    retention,
    sealEvents,
    verifyLog,
    digests,
    checkFiles({ orm, files, scanner }),
    sweepFiles({ orm, files, scanner }),
    askServices({ mailServer, fileStore: files, identityProvider: provider }),
    checkIntegrity(files),
    measureStorage(folder),
    dataFiles({ orm, schema: schemas.public, files }),
  ];
  const jobs = startJobs(orm, tracing ? own.map((job) => tracing.job(job)) : own, log);
  ending.add(() => jobs.stop());
  const webhooks = startWebhooks(orm, { allowPrivate: env.mode === 'demo', log });
  ending.add(() => webhooks.stop());
  if (env.backupDir !== null) {
    const { api: connection } = database;
    const folderOfBackups = resolve(checkoutDir, env.backupDir);
    const backups = startBackups(
      orm,
      {
        connection,
        files,
        schema: schemas.public,
        folder: folderOfBackups,
        recipients: env.backupRecipients,
        keepDays: env.backupKeepDays,
        drillFolder: join(folder, 'drill'),
      },
      log,
    );
    ending.add(() => backups.stop());
  }
  const mails = startMails(orm, { server: mailServer, from: env.mailFrom, origin: address, log });
  ending.add(() => mails.stop());
  loop.start();
  ending.add(() => loop.stop());
  // Last opened, first closed: nobody new comes in while jobs and mails come to their end.
  ending.add(() => server.close());
  say(`Portal     ${address}/`);
  say(`Console    ${address}/console/`);
  say(`GraphQL    ${address}/graphql`);
  if (figures) say(`Figures    ${figures}`);
  accounts.forEach(say);
  say(`ready in ${process.uptime().toFixed(1)} s`);
}

async function openDemo(env: Env, orm: Database, folder: string): Promise<string[]> {
  const { password, told } = await demoPassword(env.demoPassword, folder);
  await createDemoAccounts(orm, password);
  await seatDemoCommittee(orm);
  await openDemoCalls(orm);
  const others = ['member.public', 'secretariat', 'officer.justice', 'admin'].map(demoEmail);
  return [`Sign in    ${demoEmail('member.civil')} (or ${others.join(', ')})`, `Password   ${told}`];
}

async function askForAdministrator(orm: Database): Promise<string[]> {
  const [row] = await orm.em
    .getConnection()
    .execute<{ found: boolean }[]>(
      `select exists (select 1 from membership where role = 'ADMINISTRATOR' and coalesce(valid_to, 'infinity') >= ?) as found`,
      [dayOf(clock.now())],
    );
  return row?.found ? [] : ['Sign in    there is no administrator yet: npm run admin -- create EMAIL'];
}

/** Ended by a fault of the program's own: it is to be started again (scripts/keep-running.mjs). */
const FAULT = 70;

/** A promise somebody forgot costs one request, not everybody's; anything worse ends the process in order. */
function stayUp(log: Logger, ending: Ending): void {
  process.on('unhandledRejection', (error) =>
    log.error({ err: error }, 'a promise failed and nobody waited for it'),
  );
  process.on('uncaughtException', (error) => {
    log.fatal({ err: error }, 'ending after a fault outside of any request');
    void ending.end(FAULT);
  });
}
