import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pino from 'pino';
import S3rver from 's3rver';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { attach, newDraft } from '../attachments/testing-attachments.js';
import { cardSteps } from '../commitments/testing-cards.js';
import { readerOf } from '../database/database.js';
import { GuardedFiles } from '../files/guarded-files.js';
import { S3Files } from '../files/s3-files.js';
import { pdf } from '../inspection/testing-files.js';
import { runDueJobs } from '../jobs/run-due-jobs.js';
import { openMailServer, type MailServer } from '../mail/mail-server.js';
import { sendDue } from '../mail/send-due.js';
import { TestSmtp } from '../mail/testing-smtp.js';
import { openProvider, type Provider } from '../oidc/provider.js';
import { testingProvider } from '../oidc/testing-provider.js';
import { checkFiles } from '../scanning/check-files.job.js';
import { openScanner, type Scanner } from '../scanning/scanner.js';
import { TestClamd } from '../scanning/testing-clamd.js';
import { openServer, type TestServer } from '../testing/http-server.js';
import { openWorld, type World } from '../testing/world.js';
import { askServices } from './ask-services.job.js';
import { Relay } from './testing-relay.js';

const CLIENT = 'iltizam-console';
const card = 'ma-nap-2-c13';
const officer = 'officer.education';
const log = pino({ level: 'silent' });

/** Each of the four stands behind a line that can be cut. */
const lines = {} as Record<'mail' | 'store' | 'scanner' | 'provider', Relay>;
const everything = (mood: 'well' | 'silent' | 'gone') =>
  Object.values(lines).forEach((line) => line.become(mood));

let world: World;
let server: TestServer;
let folder: string;
let storage: S3rver;
let smtp: TestSmtp;
let clamd: TestClamd;
let identities: Awaited<ReturnType<typeof testingProvider>>;
let mail: MailServer;
let files: GuardedFiles;
let scanner: Scanner;
let provider: Provider;
/** As long as a test wants to wait, so that whatever waits is let go by the test and by no clock; and a pause as short. */
const times = { patienceMs: 60_000, pauseMs: 1 };

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'iltizam-outage-'));
  world = await openWorld();
  for (const name of ['mail', 'store', 'scanner', 'provider'] as const)
    lines[name] = await new Relay().open();
  storage = new S3rver({
    port: 0,
    silent: true,
    directory: folder,
    configureBuckets: [{ name: 'evidence', configs: [] }],
  });
  lines.store.to = (await storage.run()).port;
  smtp = await new TestSmtp().open();
  lines.mail.to = Number(new URL(smtp.url).port);
  clamd = await new TestClamd().open();
  lines.scanner.to = Number(new URL(clamd.address).port);
  const issuer = `http://127.0.0.1:${lines.provider.port}`;
  identities = await testingProvider(CLIENT, issuer);
  lines.provider.to = identities.port;

  const s3 = new S3Files(`http://S3RVER:S3RVER@127.0.0.1:${lines.store.port}/evidence`);
  files = new GuardedFiles(s3, log, times);
  mail = openMailServer(`smtp://127.0.0.1:${lines.mail.port}`, log, times);
  scanner = openScanner(`tcp://127.0.0.1:${lines.scanner.port}`, log, { pingMs: 60_000, pauseMs: 1 })!;
  const oidc = { issuer, clientId: CLIENT, clientSecret: 'a secret of the tests' };
  provider = openProvider({ oidc, mode: 'demo' }, log, times)!;
  server = await openServer(world.orm, { oidc }, { files, scanner, provider });
});
afterAll(async () => {
  everything('gone');
  await server.close();
  await Promise.all([smtp.close(), clamd.close(), identities.close(), storage.close()]);
  await Promise.all(Object.values(lines).map((line) => line.close()));
  await world.close();
  await rm(folder, { recursive: true });
});

const execute = <Row extends object>(text: string, values: unknown[] = []): Promise<Row[]> =>
  world.orm.em.fork().execute(text, values);
const send = () =>
  sendDue(readerOf(world.orm.em.fork()), { server: mail, from: 'a@portal.example', origin: 'https://portal.example' }); // prettier-ignore
/** The database's clock moves on: what is due in so long is due by then. */
const pass = (time: string) =>
  execute(`update mail set due_at = due_at - ?::interval, created_at = created_at - ?::interval where due_at is not null`, [time, time]); // prettier-ignore
const signInThere = (cookie = '') => server.post('/api/auth/oidc', {}, { cookie });

async function announce(): Promise<{ id: string; sendTo: string }> {
  const bytes = pdf();
  const input = { commitment: card, title: { fr: 'Rapport' }, public: true, file: { name: 'Rapport.pdf', bytes: bytes.length } }; // prettier-ignore
  return (await cardSteps(world).addEvidence(officer, input)).data.addEvidence.evidence;
}
let session: { cookie: string };
const sendFile = ({ sendTo }: { sendTo: string }) => server.sendPiece(sendTo, pdf(), session);
const stateOf = async ({ id }: { id: string }) =>
  (await execute<{ state: string }>('select state from evidence where id = ?', [id]))[0]!.state;

async function health(): Promise<Record<string, string>> {
  await execute('update job set runs_at = now()');
  const services = { mailServer: mail, fileStore: files, identityProvider: provider };
  const ran = await runDueJobs(world.orm, [askServices(services), checkFiles({ orm: world.orm, files, scanner })]); // prettier-ignore
  expect(ran.map(({ error }) => error)).toEqual([null, null]);
  const { data } = await world.as('admin').run('{ health { findings { check state reason count } } }');
  return Object.fromEntries(
    data.health.findings.map(({ check, state, reason, count }: Record<string, string | null>) => [
      check,
      [state, reason, count].filter((part) => part !== null).join(' '),
    ]),
  );
}

/** What people do meanwhile; every command of it is a mail or a step that somebody will be told of. */
let strangers = 0;
async function ordinaryRequests(): Promise<void> {
  const { body } = await server.ask('/graphql', '{ commitment(reference: "ma-nap-2-c11") { reference } }');
  expect(body.data).toEqual({ commitment: { reference: 'ma-nap-2-c11' } });
  const mine = await server.ask('/staff/graphql', '{ me { email } }', { headers: session });
  expect(mine.body.errors).toBeUndefined();
  const invitation = { email: `invited.meanwhile${++strangers}@example.org`, name: 'Someone', locale: 'FR' };
  const { errors } = await world.as('admin').run(`mutation ($input: CreateUserInput!) { createUser(input: $input) { user { id } } }`, { input: invitation }); // prettier-ignore
  expect(errors).toEqual([]);
  expect((await server.fetch('/health/ready')).status).toBe(200);
}

test('RE-27: mail, store, scanner and identity provider away for an hour: everything else goes on, nothing is lost, nobody is told twice', async ({
  annotate,
}) => {
  session = await server.signIn(officer);
  await execute('delete from mail');
  const kept = await announce();
  expect((await sendFile(kept)).status).toBe(204);
  expect(await stateOf(kept)).toBe('AVAILABLE');
  const announced = await announce();
  const begun = await signInThere();
  const { url } = (await begun.json()) as { url: string };
  const back = await identities.answer(url, 'somebody');
  const comeBack = { headers: { cookie: begun.headers.getSetCookie()[0]!.split(';')[0]! } };

  // They take the line and say nothing: whoever asks them waits, and nobody else does.
  everything('silent');
  await ordinaryRequests();
  let answered = 0;
  const hanging = [
    ...Array.from({ length: 3 }, () => signInThere()),
    ...Array.from({ length: 3 }, () => server.fetch(`/files/${kept.id}`)),
    ...Array.from({ length: 3 }, () => scanner.answers()),
    send(),
  ].map((each) => each.finally(() => answered++));
  for (let round = 0; round < 3; round++) await ordinaryRequests();
  expect(answered).toBe(0);
  everything('gone');
  await Promise.all(hanging);

  // For the rest of the hour they hang up.
  for (let minute = 1; minute <= 60; minute++) {
    await pass('1 minute');
    expect(await send()).toBe(0);
    if (minute % 20 === 0) await ordinaryRequests();
  }
  expect(await execute('select max(attempts) as attempts, count(sent_at)::int as sent from mail')).toEqual([{ attempts: 0, sent: 0 }]); // prettier-ignore
  const away = await signInThere();
  expect([away.status, away.headers.get('retry-after')]).toEqual([503, '10']);
  expect(await away.json()).toMatchObject({ code: 'UNAVAILABLE', facts: { why: 'providerAway' } });
  expect((await server.fetch(back, comeBack)).headers.get('location')).toBe('/console/login?oidc=away');
  for (const answer of [await server.fetch(`/files/${kept.id}`), await sendFile(announced)]) {
    expect(answer.status).toBe(503);
    const told = await answer.text();
    expect(told).toMatch(/"RATE_LIMITED".*"filesAway"/u);
    expect(told).toContain('The store of files does not answer');
  }
  const draft = await newDraft(world, 'outage');
  const { led } = await attach(server, { draft, file: { name: 'Plan.pdf', bytes: pdf() } });
  expect(led!.searchParams.get('why')).toBe('filesAway');
  const [{ mails } = { mails: 0 }] = await execute<{ mails: number }>('select count(*)::int as mails from mail'); // prettier-ignore
  expect(await health()).toMatchObject({
    MAILS: `ACT MAILS_UNREACHABLE ${mails}`,
    FILES: 'ACT FILES_UNREACHABLE',
    PROVIDER: 'ACT PROVIDER_SILENT',
    SCANNER: 'ACT SCANNER_SILENT 0',
  });

  // They are back: what waited leaves, each mail once.
  everything('well');
  await expect
    .poll(async () => [await send(), (await execute('select 1 from mail where sent_at is null')).length])
    .toEqual([0, 0]);
  expect(smtp.arrived).toHaveLength(mails);
  expect(new Set(smtp.arrived.map(({ messageId }) => messageId)).size).toBe(mails);
  await expect.poll(async () => (await signInThere()).status).toBe(200);
  await expect.poll(async () => (await server.fetch(`/files/${kept.id}`)).status).toBe(200);
  expect((await sendFile(announced)).status).toBe(204);
  await expect.poll(() => scanner.answers()).toBe(true);
  expect(await health()).toMatchObject({
    MAILS: 'OK MAILS_SENT',
    PROVIDER: 'OK PROVIDER_ANSWERS',
    SCANNER: expect.stringMatching(/^OK/u),
    FILES: expect.not.stringMatching(/UNREACHABLE/u),
  });
  expect(await stateOf(announced)).toBe('AVAILABLE');
  await annotate(`an hour of four services away: ${mails} mails waited, each arrived once`, 'figure');
});

test('RE-27: a mail that left and was not answered leaves once more an hour later, and no third time', async () => {
  await execute('delete from mail');
  await ordinaryRequests();
  smtp.forNext = () => 'mute';
  const before = smtp.arrived.length;
  for (const copies of [1, 2]) {
    const sending = send();
    await expect.poll(() => smtp.arrived.length).toBe(before + copies);
    lines.mail.become('well');
    expect(await sending).toBe(1);
    await expect.poll(() => mail.answers()).toBe(true);
    expect(await send()).toBe(0);
    await pass('1 hour');
  }
  expect(await send()).toBe(1);
  smtp.forNext = () => 'well';
  expect(smtp.arrived).toHaveLength(before + 2);
  expect(await execute('select unanswered, failure, due_at as due from mail')).toEqual([{ unanswered: 2, failure: 'UNANSWERED', due: null }]); // prettier-ignore
});
