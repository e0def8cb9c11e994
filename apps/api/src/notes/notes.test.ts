import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { proposalSteps } from '../proposals/testing-steps.js';
import { openWorld, type World } from '../testing/world.js';
import { addProposals } from '../triage/testing-triage.js';

interface Thread {
  text: string;
  replies: { text: string }[];
}

const note = `id author isMine text mentions { name } sharedWith { reference }`;
const addDocument = `mutation ($input: AddNoteInput!) { addNote(input: $input) { note { ${note} } } }`;
const readDocument = `query ($reference: String!) { proposal(reference: $reference) {
  notes { ${note} replies { ${note} } } } }`;
const mentionsDocument = `query { myMentions { totalCount edges { node { text proposal { reference } } } } }`;
const peopleDocument = `query ($assignment: ID) { mentionable(assignment: $assignment) { id name } }`;

let world: World;
let steps: ReturnType<typeof proposalSteps>;
beforeAll(async () => {
  world = await openWorld();
  steps = proposalSteps(world);
});
afterAll(() => world.close());

const add = (account: string, proposal: string, input: Record<string, unknown>) =>
  world.as(account).run(addDocument, { input: { proposal, ...input } });
const written = async (account: string, proposal: string, input: Record<string, unknown>) => {
  const { data, errors } = await add(account, proposal, input);
  expect(errors).toEqual([]);
  return data.addNote.note;
};
const threads = async (account: string, reference: string): Promise<[string, string[]][]> => {
  const { data } = await world.as(account).run(readDocument, { reference });
  return data.proposal.notes.map(({ text, replies }: Thread) => [text, replies.map((reply) => reply.text)]);
};
const people = async (
  account: string,
  assignment: string | null = null,
): Promise<{ id: string; name: string }[]> =>
  (await world.as(account).run(peopleDocument, { assignment })).data.mentionable;
const idOf = async (account: string): Promise<string> => {
  const [user]: { id: string }[] = await world.orm.em
    .fork()
    .execute(`select id from account where email like ?`, [`${account}@%`]);
  return user!.id;
};
const mentionsOf = async (account: string) => (await world.as(account).run(mentionsDocument)).data.myMentions;

describe('the committee among itself', () => {
  test('notes are threads: an answer to an answer joins the same one', async () => {
    const reference = steps.fresh();
    const first = await written('member.civil', reference, { text: 'Déjà vu au plan précédent ?' });
    const answer = await written('secretariat', reference, {
      text: 'Oui, engagement 11.',
      replyTo: first.id,
    });
    await written('member.public', reference, { text: 'Merci.', replyTo: answer.id });
    await written('member.public', reference, { text: 'Autre point.' });
    expect(await threads('member.civil2', reference)).toEqual([
      ['Déjà vu au plan précédent ?', ['Oui, engagement 11.', 'Merci.']],
      ['Autre point.', []],
    ]);
    expect(first).toMatchObject({ isMine: true, mentions: [], sharedWith: null });
  });

  test('who is named finds it, who is not does not, and nobody names themselves', async () => {
    const reference = steps.fresh();
    const [named, self] = [await idOf('member.public2'), await idOf('member.civil')];
    const { mentions } = await written('member.civil', reference, {
      text: 'Qu’en pensez-vous ?',
      mentions: [named, named, self],
    });
    expect(mentions).toHaveLength(1);
    expect(await mentionsOf('member.public2')).toEqual({
      totalCount: 1,
      edges: [{ node: { text: 'Qu’en pensez-vous ?', proposal: { reference } } }],
    });
    for (const account of ['member.civil', 'member.public', 'secretariat'])
      expect((await mentionsOf(account)).totalCount, account).toBe(0);
    const [message]: { payload: object }[] = await world.orm.em
      .fork()
      .execute(`select payload from outbox_message where kind = 'note.mention' and reference = ?`, [
        reference,
      ]);
    expect(message?.payload).toMatchObject({ users: [named] });
  });

  test('a member who stands aside may still write', async () => {
    const reference = steps.fresh();
    await world
      .as('member.civil')
      .run(`mutation ($input: RecuseInput!) { recuse(input: $input) { proposal { reference } } }`, {
        input: { proposal: reference, ground: 'Mon association.' },
      });
    expect(await written('member.civil', reference, { text: 'Je n’y prends pas part.' })).toMatchObject({
      isMine: true,
    });
  });

  test('is never reachable from the public schema, nor by those who do not work on it', async () => {
    const reference = steps.fresh();
    await written('member.civil', reference, { text: 'Confidentiel.' });
    await expect(
      world.public.run(`{ proposal(reference: "${reference}") { notes { text } } }`),
    ).rejects.toThrow(/Cannot query field/u);
    for (const account of ['officer.justice', 'admin'])
      expect(await threads(account, reference), account).toEqual([]);
    expect((await world.stranger.run(readDocument, { reference })).data.proposal.notes).toEqual([]);
    const log = await world.orm.em
      .fork()
      .execute(`select record_type, changes from audit_event where reference = ?`, [reference]);
    expect(log).toEqual([{ record_type: 'NOTE', changes: [] }]);
  });
});

describe('with an institution', () => {
  test('it reads what is shared with it and answers; the committee reads all, another institution nothing', async () => {
    const reference = await steps.assigned('justice', ['health']);
    const [lead] = (await steps.read(reference)).assignments;
    await written('member.civil', reference, { text: 'Entre nous.' });
    const shared = await written('member.civil', reference, {
      text: 'Précision pour vous.',
      assignment: lead.id,
    });
    expect(shared.sharedWith).toEqual({ reference: 'justice' });
    await written('officer.justice', reference, { text: 'Bien reçu.', replyTo: shared.id });
    const own = await written('officer.justice', reference, { text: 'Une question.' });
    expect(own.sharedWith).toEqual({ reference: 'justice' });

    const seen = [
      ['Précision pour vous.', ['Bien reçu.']],
      ['Une question.', []],
    ];
    expect(await threads('officer.justice', reference)).toEqual(seen);
    expect(await threads('officer.health', reference)).toEqual([]);
    expect(await threads('secretariat', reference)).toEqual([['Entre nous.', []], ...seen]);
  });

  test('an officer neither answers nor shares what is not theirs', async () => {
    const reference = await steps.assigned('justice', ['health']);
    const other = (await steps.read(reference)).assignments[1];
    const inside = await written('member.civil', reference, { text: 'Entre nous.' });
    for (const [input, field] of [
      [{ replyTo: inside.id }, 'replyTo'],
      [{ assignment: other.id }, 'assignment'],
      [{ replyTo: 'nothing' }, 'replyTo'],
    ] as const)
      expect((await add('officer.justice', reference, { text: 'Non.', ...input })).errors).toMatchObject([
        { code: 'NOT_FOUND', field },
      ]);
    const elsewhere = steps.fresh();
    expect((await add('officer.justice', elsewhere, { text: 'Non.' })).errors).toMatchObject([
      { code: 'NOT_FOUND', field: 'proposal' },
    ]);
    expect((await add('member.civil', elsewhere, { text: 'Non.', replyTo: inside.id })).errors).toMatchObject(
      [{ code: 'NOT_FOUND', field: 'replyTo' }],
    );
  });

  test('with the assignment it loses the notes, and the people named lose them too', async () => {
    const reference = await steps.assigned('justice');
    const [lead] = (await steps.read(reference)).assignments;
    const officer = await idOf('officer.justice');
    await written('member.civil', reference, {
      text: 'Pour vous.',
      assignment: lead.id,
      mentions: [officer],
    });
    expect(await mentionsOf('officer.justice')).toMatchObject({ totalCount: 1 });
    await steps.decide('member.civil', reference, 'TAKE_BACK');
    expect(await threads('officer.justice', reference)).toEqual([]);
    expect(await mentionsOf('officer.justice')).toMatchObject({ totalCount: 0 });
    expect(await threads('member.public', reference)).toEqual([['Pour vous.', []]]);
  });

  test('only who could read a note is named in it', async () => {
    const reference = await steps.assigned('justice');
    const [lead] = (await steps.read(reference)).assignments;
    const [justice, health, admin] = await Promise.all(
      ['officer.justice', 'officer.health', 'admin'].map(idOf),
    );
    const shared = { text: 'Pour vous.', assignment: lead.id };
    for (const [input, who] of [
      [{ text: 'Entre nous.' }, justice],
      [shared, health],
      [shared, admin],
      [shared, '00000000-0000-7000-8000-000000000000'],
      [shared, 'nobody'],
    ] as const)
      expect((await add('member.civil', reference, { ...input, mentions: [who] })).errors).toMatchObject([
        { code: 'INVALID_INPUT', field: 'mentions', facts: { why: 'cannotBeMentioned' } },
      ]);
    const inside = await people('member.civil');
    const outside = await people('member.civil', lead.id);
    expect(inside.map(({ id }) => id)).not.toContain(await idOf('member.civil'));
    expect(inside).toHaveLength(5);
    expect(outside.filter(({ id }) => !inside.some((one) => one.id === id)).map(({ id }) => id)).toEqual([
      justice,
    ]);
    expect(await people('officer.health', lead.id)).toHaveLength(6);
  });
});

test.each<[string, Record<string, unknown>, string, string]>([
  ['nothing written', { text: ' \n' }, 'INVALID_INPUT', 'text'],
  ['too long', { text: 'ا'.repeat(2001) }, 'LIMIT_EXCEEDED', 'text'],
  [
    'too many named',
    { text: 'x', mentions: Array.from({ length: 21 }, () => 'x') },
    'LIMIT_EXCEEDED',
    'mentions',
  ],
])('%s is refused', async (_what, input, code, field) => {
  expect((await add('member.civil', 'ma-nap-3-p0040', input)).errors).toMatchObject([{ code, field }]);
});

test('who may write, and who may ask', async () => {
  const role = [{ code: 'NOT_ALLOWED', facts: { why: 'role' } }];
  for (const someone of [world.as('admin'), world.stranger]) {
    const input = { proposal: 'ma-nap-3-p0040', text: 'Non.' };
    expect((await someone.run(addDocument, { input })).errors).toMatchObject(role);
    for (const document of [mentionsDocument, peopleDocument])
      expect((await someone.run(document)).errors).toMatchObject(role);
  }
});

test('a page with its notes takes as many statements for fifty notes as for one', async () => {
  const document = `query { triageQueue(first: 50) { edges { node {
    notes { ${note} replies { ${note} } } } } } }`;
  const page = () => world.as('member.civil').run(document);
  const references = await addProposals(world, 25);
  await written('member.civil', references[0]!, { text: 'Note.' });
  const few = await world.statements(page);
  for (const reference of references) {
    const { id } = await written('member.civil', reference, { text: 'Note.' });
    await written('member.public', reference, { text: 'Réponse.', replyTo: id });
  }
  expect(await world.statements(page)).toBe(few);
});
