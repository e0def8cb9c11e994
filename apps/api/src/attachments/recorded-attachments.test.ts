import { attachmentLimits } from '@iltizam/domain/attachments';
import { existsSync } from 'node:fs';
import { mkdtemp, readdir, utimes } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { MembershipEntity } from '../accounts/membership.entity.js';
import { UserEntity } from '../accounts/user.entity.js';
import { demoEmail } from '../accounts/demo-accounts.js';
import { sweepFiles } from '../evidence/sweep-files.job.js';
import type { DiskFiles } from '../files/disk-files.js';
import { pdf } from '../inspection/testing-files.js';
import { runDueJobs } from '../jobs/run-due-jobs.js';
import { eraseCitizen } from '../personal-data/erase-citizen.js';
import { readerOf } from '../database/database.js';
import { receivedOne } from '../proposals/testing-portal.js';
import type { TestServer } from '../testing/http-server.js';
import type { World } from '../testing/world.js';
import { attach, newDraft, openWithFiles } from './testing-attachments.js';

let world: World;
let server: TestServer;
let folder: string;
let files: DiskFiles;
let close: () => Promise<void>;
let recorded: string;
beforeAll(async () => {
  ({ world, server, folder, files, close } = await openWithFiles());
  const [row] = await execute<{ reference: string; meeting: string }>(
    `select p.reference, m.id as meeting from proposal p join meeting m on m.id = p.meeting_id
     where p.reference like 'ma-nap-3-%' and p.channel = 'MEETING' and p.state = 'SUBMITTED' order by 1 limit 1`,
  );
  recorded = row!.reference;
  const em = world.orm.em.fork();
  const user = em.create(UserEntity, { email: demoEmail('rapporteur'), name: 'Rapporteur', passwordHash: '-', locale: 'ar' }); // prettier-ignore
  await em.flush();
  em.create(MembershipEntity, { userId: user.id, role: 'RAPPORTEUR', meetingId: row!.meeting, validFrom: '2020-01-01' }); // prettier-ignore
  await em.flush();
});
afterAll(() => close());

const execute = <Row extends object>(text: string, values: unknown[] = []): Promise<Row[]> =>
  world.orm.em.fork().execute(text, values);

const fields = `id title { fr } fileName mediaType bytes url state refusal received sendTo version`;
const addDocument = `mutation ($input: AddAttachmentInput!) { addAttachment(input: $input) {
  attachment { ${fields} } proposal { reference attachments { id } } } }`;
const takes = async (account: string) =>
  (await world.as(account).run(`{ proposal(reference: "${recorded}") { takesFiles } }`)).data.proposal
    .takesFiles as boolean;
const removeDocument = `mutation ($input: RemoveAttachmentInput!) { removeAttachment(input: $input) {
  proposal { attachments { id } } } }`;
const bytes = pdf();
const add = (account: string, more: object = {}) =>
  world.as(account).run(addDocument, {
    input: {
      proposal: recorded,
      title: { fr: 'Photo du tableau' },
      file: { name: 'tableau.pdf', bytes: bytes.length },
      ...more,
    },
  });
const remove = (account: string, input: object) => world.as(account).run(removeDocument, { input });
const sendAs = async (account: string, path: string) =>
  (await server.sendPiece(path, bytes, await server.signIn(account))).status;

test('whoever records a meeting adds files to what it proposed, until that is screened, and takes them away', async () => {
  const { data, errors } = await add('secretariat');
  expect(errors).toEqual([]);
  const { id, sendTo, version } = data.addAttachment.attachment;
  expect(data.addAttachment).toMatchObject({
    attachment: { state: 'SENDING', url: null, title: { fr: 'Photo du tableau' } },
    proposal: { reference: recorded, attachments: [{ id }] },
  });
  const publicly = async () =>
    (await world.public.run(`{ proposal(reference: "${recorded}") { attachments { id url } } }`)).data
      .proposal.attachments;
  expect(await publicly()).toEqual([]);
  expect(await sendAs('member.civil', sendTo)).toBe(404);
  expect(await sendAs('secretariat', sendTo)).toBe(204);
  expect(await publicly()).toEqual([{ id, url: `/files/${id}` }]);

  expect((await add('member.civil')).errors).toEqual([]);
  expect((await add('rapporteur')).data.addAttachment.attachment).toMatchObject({ state: 'SENDING' });
  for (const [account, more, refusal] of [
    ['officer.justice', {}, { code: 'NOT_ALLOWED' }],
    ['admin', {}, { code: 'NOT_ALLOWED' }],
    ['secretariat', {}, { code: 'LIMIT_EXCEEDED', facts: { why: 'tooManyFiles' } }],
    ['secretariat', { file: { name: 'x', bytes: attachmentLimits.fileBytes + 1 } }, { facts: { why: 'fileTooLarge' } }], // prettier-ignore
    ['secretariat', { file: { name: 'x', bytes: 0 } }, { code: 'INVALID_INPUT' }],
    ['secretariat', { proposal: 'ma-nap-3-p9999' }, { code: 'NOT_FOUND' }],
  ] as const)
    expect((await add(account, more)).errors, JSON.stringify(refusal)).toMatchObject([refusal]);

  expect((await remove('secretariat', { id, version: version + 1 })).errors).toMatchObject([
    { code: 'STALE_VERSION' },
  ]);
  const accounts = ['secretariat', 'member.civil', 'rapporteur', 'officer.justice', 'admin'];
  expect(await Promise.all(accounts.map(takes))).toEqual([true, true, true, false, false]);
  await execute(`update proposal set state = 'ADMISSIBLE' where reference = ?`, [recorded]);
  expect(await takes('secretariat')).toBe(false);
  for (const refused of [await add('secretariat'), await remove('secretariat', { id, version })])
    expect(refused.errors).toMatchObject([{ code: 'WRONG_STATE', facts: { state: 'ADMISSIBLE' } }]);
  await execute(`update proposal set state = 'SUBMITTED' where reference = ?`, [recorded]);
  const away = await remove('rapporteur', { id, version });
  expect(away.errors).toEqual([]);
  expect(away.data.removeAttachment.proposal.attachments).not.toContainEqual({ id });
  expect(await publicly()).toEqual([]);
  const logged = await execute<{ operation: string; actor: string }>(
    `select e.operation, e.actor_role as actor from audit_event e where reference = ? and outcome = 'DONE' order by at, id`,
    [recorded],
  );
  expect(logged.map(({ operation, actor }) => [operation, actor])).toEqual([
    ['Mutation.addAttachment', 'SECRETARIAT'],
    ['Job.checkFile', 'SYSTEM'],
    ['Mutation.addAttachment', 'MEMBER'],
    ['Mutation.addAttachment', 'RAPPORTEUR'],
    ['Mutation.removeAttachment', 'RAPPORTEUR'],
  ]);
});

test('what a citizen sent is the citizen’s alone, and a meeting’s is only its own recorders’', async () => {
  const { reference } = await receivedOne(world, 'citizens alone');
  for (const account of ['secretariat', 'member.civil'])
    expect((await add(account, { proposal: reference })).errors).toMatchObject([{ code: 'NOT_ALLOWED', facts: { why: 'notYours' } }]); // prettier-ignore
  const [other] = await execute<{ reference: string }>(
    `update proposal set meeting_id = (select id from meeting where id <> meeting_id order by id limit 1)
     where id = (select id from proposal where channel = 'MEETING' and state = 'SUBMITTED' and reference > ? order by reference limit 1)
     returning reference`,
    [recorded],
  );
  expect((await add('rapporteur', { proposal: other!.reference })).errors).toMatchObject([{ code: 'NOT_ALLOWED' }]); // prettier-ignore
});

test('FI-07, FI-08: files of drafts that went, and what a killed process left, are swept; what stopped half way is refused', async () => {
  const key = await newDraft(world, 'swept');
  await attach(server, { draft: key, file: { name: 'a.pdf', bytes } });
  await attach(server, { draft: key, file: { name: 'b.pdf', bytes } });
  // As killed after the row and before the file.
  await execute(
    `update attachment set state = 'SENDING', storage_key = null, sha256 = null, media_type = null, received = 0,
       moved_at = now() - interval '25 hours' where file_name = 'a.pdf' and draft_id is not null`,
  );
  const ages = new Date(Date.now() - 7_200_000);
  const paths = async () =>
    (await readdir(folder, { recursive: true, withFileTypes: true }))
      .filter((one) => one.isFile())
      .map((one) => join(one.parentPath, one.name));
  const sweep = async () => {
    for (const path of await paths()) await utimes(path, ages, ages);
    await execute('update job set runs_at = now()');
    const [ran] = await runDueJobs(world.orm, [sweepFiles({ orm: world.orm, files, scanner: null })]);
    expect(ran?.error ?? null).toBeNull();
  };
  // And as killed while it was looked at.
  const left = await mkdtemp(join(tmpdir(), 'iltizam-check-'));
  await utimes(left, ages, ages);
  await sweep();
  expect(existsSync(left)).toBe(false);
  const kept = await execute<{ key: string }>(`select storage_key as key from attachment where storage_key is not null`); // prettier-ignore
  expect((await paths()).map((path) => path.slice(-65).replace('/', '')).toSorted()).toEqual(
    kept.map((row) => row.key).toSorted(),
  );
  expect(await execute(`select state, refusal from attachment where file_name = 'a.pdf'`)).toEqual([
    { state: 'REFUSED', refusal: 'INTERRUPTED' },
  ]);
  await execute('delete from proposal_draft');
  await sweep();
  expect(await paths()).toEqual([]);
});

test('whoever is erased takes along the files nobody ever read, and leaves those that appeared', async () => {
  const shown = await receivedOne(world, 'shown');
  const hidden = await receivedOne(world, 'hidden');
  const [author] = await execute<{ id: string }>('select id from citizen where email = ?', [shown.email]);
  await execute(`update proposal set moderated_at = now() where reference = ?`, [shown.reference]);
  await execute(
    `update proposal_author set citizen_id = ? where proposal_id = (select id from proposal where reference = ?)`,
    [author!.id, hidden.reference],
  );
  await execute(
    `insert into attachment (id, proposal_id, state, file_name, media_type, bytes, received, parts, storage_key, sha256, moved_at, added_at)
     select gen_random_uuid(), id, 'AVAILABLE', reference, 'application/pdf', 1, 1, '[]', reference, 'x', now(), now()
     from proposal where reference in (?, ?)`,
    [shown.reference, hidden.reference],
  );
  const touched = await world.orm.em
    .fork()
    .transactional((em) => eraseCitizen(readerOf(em), { id: author!.id, email: shown.email }));
  expect(touched).toMatchObject({ attachment: 1, citizen: 1 });
  const left = await execute(`select file_name from attachment where file_name in (?, ?)`, [shown.reference, hidden.reference]); // prettier-ignore
  expect(left).toEqual([{ file_name: shown.reference }]);
});
