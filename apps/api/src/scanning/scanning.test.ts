import { buffer } from 'node:stream/consumers';
import { pino } from 'pino';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { demoEmail } from '../accounts/demo-accounts.js';
import { attach, newDraft, openWithFiles } from '../attachments/testing-attachments.js';
import { newKey } from '../citizens/testing-citizens.js';
import { cardSteps } from '../commitments/testing-cards.js';
import { sweepFiles } from '../evidence/sweep-files.job.js';
import { pdf } from '../inspection/testing-files.js';
import { runDueJobs } from '../jobs/run-due-jobs.js';
import { spreadOutbox } from '../mail/spread-outbox.js';
import { confirmNewest, send as sendDraft } from '../proposals/testing-portal.js';
import { checkFiles } from './check-files.job.js';
import { openScanner, type Scanner } from './scanner.js';
import { eicar, TestClamd } from './testing-clamd.js';

const card = 'ma-nap-2-c13';
const officer = 'officer.education';
const log = pino({ level: 'silent' });
const told = (...accounts: string[]) =>
  accounts.map((account) => `FILE_QUARANTINED ${demoEmail(account)}`).toSorted();
const secretariat = ['secretariat', 'secretariat2'];

let clamd: TestClamd;
let scanner: Scanner;
let opened: Awaited<ReturnType<typeof openWithFiles>>;
let cookies: Record<string, { cookie: string }>;
beforeAll(async () => {
  clamd = await new TestClamd().open();
  scanner = openScanner(clamd.address, log, { pauseMs: 1 })!;
  opened = await openWithFiles(scanner);
  const { server } = opened;
  cookies = { [officer]: await server.signIn(officer), secretariat: await server.signIn('secretariat') };
});
afterAll(async () => {
  await opened.close();
  await clamd.close();
});
beforeEach(async () => {
  clamd.mood = 'well';
  await execute('delete from rate_limit');
});

const execute = <Row extends object>(text: string, values: unknown[] = []): Promise<Row[]> =>
  opened.world.orm.em.fork().execute(text, values);
const infected = pdf(`1 0 obj << /Title (${eicar}) >> endobj`);

async function patch(account: string, path: string, body: Buffer): Promise<void> {
  expect((await opened.server.sendPiece(path, body, cookies[account]!)).status).toBe(204);
}
async function evidence(bytes: Buffer): Promise<string> {
  const file = { name: 'Rapport.pdf', bytes: bytes.length };
  const input = { commitment: card, title: { fr: 'Rapport' }, public: true, file };
  const { id, sendTo } = (await cardSteps(opened.world).addEvidence(officer, input)).data.addEvidence
    .evidence;
  await patch(officer, sendTo, bytes);
  return id;
}
async function document(bytes: Buffer): Promise<{ id: string; reference: string }> {
  const input = { title: { fr: 'Calendrier' }, requirements: [], published: true, file: { name: 'a.pdf', bytes: bytes.length } }; // prettier-ignore
  const { data } = await opened.world
    .as('secretariat')
    .run(`mutation ($input: SaveDocumentInput!) { saveDocument(input: $input) { document { reference sendTo } } }`, { input }); // prettier-ignore
  const { reference, sendTo } = data.saveDocument.document;
  await patch('secretariat', sendTo, bytes);
  return { id: sendTo.split('/').at(-1), reference };
}
/** A draft with this file, handed in by somebody new: the proposal's reference, and where the form led. */
async function proposal(bytes: Buffer) {
  const name = newKey();
  const key = await newDraft(opened.world, name);
  const { led } = await attach(opened.server, { draft: key, file: { name: 'Photo.pdf', bytes } });
  const email = `${name}@example.org`.toLowerCase();
  const input = { key, guard: { email, language: 'AR' }, name: 'كاتبة', capacity: 'INDIVIDUAL', consents: ['HANDLING'], idempotencyKey: newKey() }; // prettier-ignore
  expect((await opened.world.visitor({ network: name }).run(sendDraft, { input })).errors).toEqual([]);
  const { data } = await confirmNewest(opened.world, email);
  return { reference: data.confirmLink.reference as string, email, led };
}
const stateOf = async (table: string, id: string) => {
  const [row] = await execute<object>(`select state, refusal from ${table} where id = ?`, [id]);
  return row;
};
const attachmentOf = async (reference: string) =>
  (await execute<{ id: string }>(
    `select a.id from attachment a join proposal p on p.id = a.proposal_id where p.reference = ?`,
    [reference],
  ))[0]?.id; // prettier-ignore
async function nobodyGets(id: string): Promise<void> {
  for (const headers of [{}, ...Object.values(cookies)])
    expect((await opened.server.fetch(`/files/${id}`, { headers })).status).toBe(404);
}
const inDraft = async (key: string) => {
  const asked =
    'query ($key: String!) { proposalDraft(key: $key) { attachments { fileName mediaType refusal } } }';
  return (await opened.world.public.run(asked, { key })).data.proposalDraft.attachments;
};
const desk = () => ({ orm: opened.world.orm, files: opened.files, scanner });
/** The job's next run, minutes later. */
async function runJob() {
  for (const table of ['evidence', 'document', 'attachment'])
    await execute(`update ${table} set moved_at = moved_at - interval '20 minutes' where state = 'CHECKING'`);
  await execute('update job set runs_at = now()');
  const [ran] = await runDueJobs(opened.world.orm, [checkFiles(desk())]);
  expect(ran!.error).toBeNull();
  return ran!.result;
}
const health = async () =>
  (
    await opened.world.as('admin').run('{ health { findings { check state reason count } } }')
  ).data.health.findings.find(({ check }: { check: string }) => check === 'SCANNER');
/** Who was told, of what, in words that name the code. */
async function mailsOf(reference: string): Promise<string[]> {
  await spreadOutbox(opened.world.orm);
  const { data } = await opened.world
    .as('admin')
    .run('{ mails(first: 100) { edges { node { kind reference to text } } } }');
  const found = data.mails.edges
    .map(({ node }: { node: { kind: string; reference: string; to: string; text: string } }) => node)
    .filter((one: { kind: string; reference: string }) => one.kind.endsWith('FILE_QUARANTINED') && one.reference === reference); // prettier-ignore
  for (const { text } of found) {
    expect(text).toContain('Eicar-Test-Signature');
    expect(text).toContain('VIRUS');
  }
  return found.map(({ kind, to }: { kind: string; to: string }) => `${kind} ${to}`).toSorted();
}

test('FI-11: the EICAR file lies apart: nobody gets it, whoever sent it and the secretariat are told', async ({
  annotate,
}) => {
  const clean = await evidence(pdf());
  expect(await stateOf('evidence', clean)).toEqual({ state: 'AVAILABLE', refusal: null });
  const alone = await evidence(Buffer.from(eicar));
  const within = await evidence(infected);
  const ofPlan = await document(infected);
  for (const [table, id] of [
    ['evidence', alone],
    ['evidence', within],
    ['document', ofPlan.id],
  ] as const) {
    expect(await stateOf(table, id)).toEqual({ state: 'REFUSED', refusal: 'VIRUS' });
    await nobodyGets(id);
  }
  expect(await mailsOf(card)).toEqual(told(officer, ...secretariat));
  expect(await mailsOf(ofPlan.reference)).toEqual(told(...secretariat));
  // The form of a citizen says so at once; the proposal goes on without it, and no stranger fills anybody's mailbox.
  const { led, reference } = await proposal(infected);
  expect(led!.searchParams.get('refusal')).toBe('VIRUS');
  expect([await attachmentOf(reference), await mailsOf(reference)]).toEqual([undefined, []]);
  // It lies in the store, for whoever doubts the scanner; after its days it is a leftover.
  const [row] = await execute<{ key: string }>('select storage_key as key from evidence where id = ?', [
    within,
  ]);
  expect(await buffer(await opened.files.read(row!.key))).toEqual(infected);
  await execute(`update evidence set moved_at = moved_at - interval '31 days' where refusal = 'VIRUS'`);
  const [swept] = await runDueJobs(opened.world.orm, [sweepFiles(desk())]);
  expect(swept).toMatchObject({ error: null, result: { released: 2 } });
  await annotate('EICAR alone and within a PDF, as evidence, document and attachment', 'figure');
});

test('FI-11: while the scanner is down files stay unchecked and unpublished, and are scanned when it is back', async () => {
  clamd.mood = 'gone';
  const good = await evidence(pdf(`1 0 obj << /Title (good) >> endobj`));
  const bad = await evidence(infected);
  const ofCitizen = await proposal(infected);
  const draft = await newDraft(opened.world, 'waits');
  await attach(opened.server, { draft, file: { name: 'Plan.pdf', bytes: infected } });
  expect(await inDraft(draft)).toEqual([{ fileName: 'Plan.pdf', mediaType: null, refusal: null }]);
  const waiting = (await attachmentOf(ofCitizen.reference))!;
  for (const [table, id] of [
    ['evidence', good],
    ['evidence', bad],
    ['attachment', waiting],
  ] as const) {
    expect(await stateOf(table, id)).toEqual({ state: 'CHECKING', refusal: null });
    await nobodyGets(id);
  }
  expect(await runJob()).toEqual({ scanner: 'SILENT', checked: 0 });
  expect(await health()).toMatchObject({ state: 'ACT', reason: 'SCANNER_SILENT', count: 4 });

  clamd.mood = 'well';
  expect(await runJob()).toEqual({ scanner: 'ANSWERS', checked: 4 });
  expect(await stateOf('evidence', good)).toEqual({ state: 'AVAILABLE', refusal: null });
  expect((await opened.server.fetch(`/files/${good}`)).status).toBe(200);
  for (const [table, id] of [
    ['evidence', bad],
    ['attachment', waiting],
  ] as const) {
    expect(await stateOf(table, id)).toEqual({ state: 'REFUSED', refusal: 'VIRUS' });
    await nobodyGets(id);
  }
  expect(await inDraft(draft)).toEqual([{ fileName: 'Plan.pdf', mediaType: null, refusal: 'VIRUS' }]);
  expect(await health()).toMatchObject({ state: 'OK', reason: 'SCANNER_ANSWERS' });
  expect(await mailsOf(ofCitizen.reference)).toEqual([
    ...told(...secretariat),
    `PROPOSAL_FILE_QUARANTINED ${ofCitizen.email}`,
  ]);
});

test('FI-11: a file the scanner does not take stays unchecked, and the health page says so', async () => {
  clamd.takes = 200;
  const id = await evidence(pdf(`1 0 obj << /Title (${'long '.repeat(10_000)}) >> endobj`));
  expect(await runJob()).toEqual({ scanner: 'ANSWERS', checked: 1 });
  expect(await stateOf('evidence', id)).toEqual({ state: 'CHECKING', refusal: null });
  expect(await health()).toMatchObject({ state: 'LOOK', reason: 'SCANNER_LEAVES', count: 1 });
  clamd.takes = 1_000_000;
  await runJob();
  expect(await stateOf('evidence', id)).toEqual({ state: 'AVAILABLE', refusal: null });
});

test.each(['gone', 'silent'] as const)(
  'FI-11: one that is %s is asked three times; then nobody waits for it until its pause is over',
  async (mood) => {
    const dead = openScanner(clamd.address, log, { pingMs: 20 })!;
    clamd.mood = mood;
    const before = clamd.asked;
    for (let upload = 0; upload < 20; upload++) expect(await dead.scan('/none', 1)).toBe('UNKNOWN');
    expect(clamd.asked - before).toBe(3);
  },
);
