import { dayOf } from '@iltizam/domain/country-clock';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { confirm, mailedTokens, newKey } from '../citizens/testing-citizens.js';
import { openWorld, type World } from '../testing/world.js';
import {
  confirmNewest,
  mine,
  moderate,
  moderateNow,
  queue,
  receivedOne,
  recognised,
  save,
  sendOne,
  step,
  written,
} from './testing-portal.js';

let world: World;
beforeAll(async () => {
  world = await openWorld();
});
afterAll(() => world.close());

const read = `query ($reference: String!) { proposal(reference: $reference) { state title { ar } } }`;
const publicly = async (reference: string) => (await world.public.run(read, { reference })).data.proposal;
const grave = `query ($reference: String!) { tombstone(proposal: $reference) { reference ground removedOn } }`;
const tombstone = async (reference: string) => (await world.public.run(grave, { reference })).data.tombstone;
const now = () => new Date(Date.now() - 60_000).toISOString();

interface Item {
  id: string;
  version: string;
  proposal: string;
  heldFor: string[];
  appeal: string | null;
}
const waiting = async (reference: string): Promise<Item | undefined> => {
  const { data } = await world.as('secretariat').run(queue);
  const items = data.moderationQueue.edges.map(({ node }: { node: Item }) => node) as Item[];
  return items.find(({ proposal }) => proposal === reference);
};
type Decision = Parameters<typeof moderateNow>[2];
const decide = (reference: string, input: Decision, as = 'member.civil') =>
  moderateNow(world, reference, input, as);
const own = async (author: Awaited<ReturnType<typeof recognised>>, reference: string) =>
  (await author.run(mine)).data.myProposals.find(
    (one: { proposal: { reference: string } }) => one.proposal.reference === reference,
  );

describe('a proposal of the portal', () => {
  test('is a draft until its address is confirmed, then has a number, and appears once a moderator read it', async () => {
    const { data, email } = await sendOne(world.visitor({ network: 'first' }));
    expect(data.sendProposal).toEqual({ confirmed: false, reference: null });
    const { data: confirmed } = await confirmNewest(world, email);
    const { kind, reference } = confirmed.confirmLink;
    expect(kind).toBe('PROPOSAL');
    expect(reference).toMatch(/^ma-nap-3-p\d{4}$/u);
    expect(await publicly(reference)).toBeNull();
    expect((await decide(reference, { shown: true })).errors).toEqual([]);
    expect(await publicly(reference)).toEqual({ state: 'RECEIVED', title: { ar: written.title } });
    const author = await recognised(world, email);
    expect(await own(author, reference)).toMatchObject({ shown: true, steps: ['EDIT', 'WITHDRAW'] });
    // The link opened again is no second proposal.
    const [again] = (await mailedTokens(world, email)).slice(-1);
    const second = await world.public.run(confirm, { input: { token: again, idempotencyKey: newKey() } });
    expect(second.data.confirmLink).toEqual({ kind: 'PROPOSAL', reference: null });
  });

  test('waits as it was sent, needs all its parts, the consent, and a plan that collects', async () => {
    const { key } = await sendOne(world.visitor({ network: 'parts' }));
    const late = { key, plan: 'ma-nap-3', language: 'AR', title: 'عنوان آخر' };
    expect((await world.public.run(save, { input: late })).errors).toMatchObject([
      { code: 'WRONG_STATE', facts: { why: 'alreadySent' } },
    ]);
    const who = world.visitor({ network: 'parts' });
    expect((await sendOne(who, { text: { solution: ' ' } })).errors).toMatchObject([
      { code: 'INVALID_INPUT', field: 'solution', facts: { why: 'missing' } },
    ]);
    expect((await sendOne(who, { input: { consents: ['SHOW_NAME'] } })).errors).toMatchObject([
      { code: 'INVALID_INPUT', field: 'consents', facts: { why: 'consentMissing' } },
    ]);
    const { email } = await sendOne(who, { text: { plan: 'ma-nap-2', theme: 'access-to-information' } });
    expect((await confirmNewest(world, email)).errors).toMatchObject([{ code: 'STAGE_CLOSED' }]);
  });

  test('AB-04: what looks like a machine’s is held for a moderator and never lost', async () => {
    const links = Array.from({ length: 30 }, (_, n) => `https://spam${n}.example/`).join(' ');
    const sent: [string, object][] = [
      ['TRAP_FILLED', { guard: { trap: 'https://seo.example' } }],
      ['TOO_QUICK', { guard: { openedAt: new Date().toISOString() } }],
      ['SAME_TEXT', { guard: { openedAt: now() } }],
      ['SAME_TEXT', { text: { solution: `${written.solution}!` } }],
      ['MANY_LINKS', { text: { title: 'روابط', challenge: 'مشكل آخر تماما', solution: links } }],
    ];
    for (const [index, [ground, more]] of sent.entries()) {
      const { reference } = await receivedOne(world, `machine-${index}`, more);
      expect((await waiting(reference))!.heldFor, ground).toContain(ground);
      expect(await publicly(reference)).toBeNull();
    }
    const honest = { title: 'ساعات المكتبات', challenge: 'تغلق مبكرا', solution: 'فتحها مساء' };
    const { reference } = await receivedOne(world, 'human', { text: honest, guard: { openedAt: now() } });
    expect((await waiting(reference))!.heldFor).toEqual([]);
  });

  test('AB-08, AB-11: is removed for a coded reason its author is told and asks about once; its number stays', async () => {
    const { reference, author, email } = await receivedOne(world, 'insult');
    for (const input of [{ shown: false }, { shown: false, ground: 'ABUSIVE' }])
      expect((await decide(reference, input)).errors).toMatchObject([{ code: 'REASON_REQUIRED' }]);
    expect((await decide(reference, { shown: true }, 'officer.justice')).errors).toMatchObject([
      { code: 'NOT_ALLOWED' },
    ]);
    const reason = { ar: 'يتضمن النص قذفا في حق شخص مسمى.' };
    expect(await tombstone(reference)).toBeNull();
    expect((await decide(reference, { shown: false, ground: 'ABUSIVE', reason })).errors).toEqual([]);
    expect(await tombstone(reference)).toEqual({
      reference,
      ground: 'ABUSIVE',
      removedOn: dayOf(new Date()),
    });
    expect((await own(author, reference)).removedFor).toEqual(reason);
    const [mail]: { kind: string }[] = await world.orm.em
      .fork()
      .execute(
        `select m.kind from mail m join citizen c on c.id = m.citizen_id where c.email = ? order by m.created_at desc, m.id desc limit 1`,
        [email],
      );
    expect(mail!.kind).toBe('REMOVED');
    const appeal = `mutation ($input: AppealInput!) { appealRemoval(input: $input) { reference } }`;
    const ask = () =>
      author.run(appeal, { input: { reference, text: { ar: 'لم أذكر أحدا.' }, idempotencyKey: newKey() } });
    expect((await ask()).errors).toEqual([]);
    expect((await ask()).errors).toMatchObject([{ code: 'WRONG_STATE', facts: { why: 'alreadyAppealed' } }]);
    expect((await waiting(reference))!.appeal).toBe('لم أذكر أحدا.');
    expect((await decide(reference, { shown: true }, 'secretariat')).errors).toEqual([]);
    expect([(await publicly(reference)) === null, await tombstone(reference)]).toEqual([false, null]);
    const count = `select count(*)::int as n from proposal where reference = ?`;
    expect((await world.orm.em.fork().execute<{ n: number }[]>(count, [reference]))[0]!.n).toBe(1);
  });
});

test('two moderators: who comes second is told, and a removal can be upheld after an appeal', async () => {
  const { reference, author } = await receivedOne(world, 'two-moderators');
  const { id, version } = (await waiting(reference))!;
  const removal = { shown: false, ground: 'SPAM', reason: { ar: 'نص إشهاري.' } };
  const moderating = (input: object, as = 'member.civil') =>
    world.as(as).run(moderate, {
      input: { kind: 'PROPOSAL', id, version, wasShown: false, idempotencyKey: newKey(), ...input },
    });
  const second = [{ code: 'STALE_VERSION', facts: { why: 'alreadyModerated' } }];
  expect((await moderating(removal)).errors).toEqual([]);
  expect((await moderating({ shown: true }, 'secretariat')).errors).toMatchObject(second);
  expect((await moderating(removal, 'secretariat')).errors).toMatchObject(second);
  const appeal = `mutation ($input: AppealInput!) { appealRemoval(input: $input) { reference } }`;
  const asked = { reference, text: { ar: 'ليس إشهارا.' }, idempotencyKey: newKey() };
  expect((await author.run(appeal, { input: asked })).errors).toEqual([]);
  expect((await moderating(removal, 'secretariat')).errors).toEqual([]);
  expect(await waiting(reference)).toBeUndefined();
  expect(await publicly(reference)).toBeNull();
  expect(await own(author, reference)).toMatchObject({ shown: false, canAppeal: false });
});

describe('its author', () => {
  const take = (author: typeof world.public, reference: string, version: number, name: string, more = {}) =>
    author.run(step, {
      input: { reference, version, step: name, idempotencyKey: newKey(), ...more },
    });
  const decideOn = `mutation ($input: DecideProposalInput!) { decideProposal(input: $input) { proposal { version } } }`;

  test('writes it anew until it is screened, answers a question, and withdraws it; nobody else can', async () => {
    const { reference, author, email } = await receivedOne(world, 'writer');
    await decide(reference, { shown: true });
    const { version } = await own(author, reference);
    const texts = { title: { ar: 'عنوان أوضح' }, challenge: { ar: 'مشكل' }, solution: { ar: 'حل' } };
    const stranger = (await receivedOne(world, 'stranger')).author;
    expect((await take(stranger, reference, version, 'EDIT', texts)).errors).toMatchObject([
      { code: 'NOT_FOUND' },
    ]);
    expect((await take(world.public, reference, version, 'WITHDRAW')).errors).toMatchObject([
      { code: 'NOT_ALLOWED', facts: { why: 'enterFirst' } },
    ]);
    expect((await take(author, reference, version, 'EDIT', texts)).errors).toEqual([]);
    expect((await take(author, reference, version, 'EDIT', texts)).errors).toMatchObject([
      { code: 'STALE_VERSION' },
    ]);
    // What is written anew is read by a moderator first.
    expect(await publicly(reference)).toBeNull();

    const asked = await own(author, reference);
    const question = { ar: 'أي جماعات تقصدون؟' };
    const input = { reference, version: asked.version, action: 'ASK_AUTHOR', reason: question };
    expect((await world.as('member.civil').run(decideOn, { input })).errors).toEqual([]);
    const answering = await own(author, reference);
    expect(answering).toMatchObject({ question, steps: ['EDIT', 'ANSWER_QUESTION', 'WITHDRAW'] });
    expect((await mailedTokens(world, email)).length).toBeGreaterThan(2);
    const text = { ar: 'كل الجماعات الحضرية.' };
    expect((await take(author, reference, answering.version, 'ANSWER_QUESTION', { text })).errors).toEqual(
      [],
    );
    const last = await own(author, reference);
    expect(last.question).toBeNull();
    expect((await take(author, reference, last.version, 'OBJECT', { text })).errors).toMatchObject([
      { code: 'WRONG_STATE' },
    ]);
    expect((await take(author, reference, last.version, 'WITHDRAW')).errors).toEqual([]);
    expect(await own(author, reference)).toMatchObject({ proposal: { state: 'WITHDRAWN' }, steps: [] });
  });

  test('objects once to a published outcome', async () => {
    const { reference, author } = await receivedOne(world, 'objector');
    await decide(reference, { shown: true });
    const reason = {
      ar: 'لا يرتبط المقترح مباشرة بمبادئ الحكومة المنفتحة كما حددت.',
      fr: 'Sans lien direct avec les principes de l’ouverture.',
      en: 'Not directly linked to the principles of openness.',
    };
    const refuse = { reference, action: 'PROPOSE_REFUSAL', reasonCode: 'NOT_LINKED_TO_OPENNESS', reason };
    const { version } = await own(author, reference);
    const proposed = await world.as('secretariat').run(decideOn, { input: { ...refuse, version } });
    expect(proposed.errors).toEqual([]);
    const confirmed = await world.as('member.civil').run(decideOn, {
      input: { reference, version: proposed.data.decideProposal.proposal.version, action: 'CONFIRM_REFUSAL' },
    });
    expect(confirmed.errors).toEqual([]);
    expect((await own(author, reference)).steps).toEqual([]);
    await world.orm.em.fork()
      .execute(`update outcome set published_at = now(), published_precision = 'INSTANT'
      where proposal_id = (select id from proposal where reference = '${reference}')`);
    const open = await own(author, reference);
    expect(open.steps).toEqual(['OBJECT']);
    const text = { ar: 'المقترح يتعلق بنشر المعلومات.' };
    expect((await take(author, reference, open.version, 'OBJECT')).errors).toMatchObject([
      { code: 'REASON_REQUIRED' },
    ]);
    expect((await take(author, reference, open.version, 'OBJECT', { text })).errors).toEqual([]);
    expect((await own(author, reference)).steps).toEqual([]);
  });
});

test('proposals like the one being written are shown first', async () => {
  const { reference } = await receivedOne(world, 'alike', {
    text: { title: 'تتبع الشكايات عبر الهاتف المحمول' },
  });
  const ask = `{ similarProposals(plan: "ma-nap-3", text: "تطبيق لتتبع الشكايات على الهاتف") { reference } }`;
  const found = async () =>
    (await world.public.run(ask)).data.similarProposals.map((one: { reference: string }) => one.reference);
  expect(await found()).not.toContain(reference);
  await decide(reference, { shown: true });
  expect(await found()).toContain(reference);
});
