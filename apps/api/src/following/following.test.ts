import type { Visitor } from '../citizens/visitor.js';
import { confirm, mailedTokens, newKey } from '../citizens/testing-citizens.js';
import { openMailServer } from '../mail/mail-server.js';
import { sendDue } from '../mail/send-due.js';
import { TestSmtp } from '../mail/testing-smtp.js';
import { renderMail, type MailFacts, type MailKind } from '@iltizam/domain/mails';
import type { Locale } from '@iltizam/domain/languages';
import pino from 'pino';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { readerOf } from '../database/database.js';
import { openWorld, type World } from '../testing/world.js';
import { spreadNews } from './spread-news.js';
import { tellTogether } from './tell-news.js';

let world: World;
beforeAll(async () => {
  world = await openWorld();
  // What the real plans hold was there before.
  await settled();
});
afterAll(() => world.close());

const execute = <Row extends object>(text: string, values: unknown[] = []): Promise<Row[]> =>
  world.orm.em.fork().execute(text, values);
beforeEach(() => execute('truncate rate_limit'));

const C = 'ma-nap-2-c11';
const P = 'ma-nap-3-p0001';

const followDocument = `mutation ($input: FollowInput!) { follow(input: $input) { confirmed } }`;
const ask = (email: string, recordType: string, reference: string, frequency = 'EVENT', more: object = {}) =>
  world.public.run(followDocument, {
    input: {
      guard: { email, language: 'FR' },
      recordType,
      reference,
      frequency,
      consent: true,
      idempotencyKey: newKey(),
      ...more,
    },
  });

/** As a person does it: asks, opens the mail, says yes. */
async function follow(email: string, recordType: string, reference: string, frequency = 'EVENT') {
  expect((await ask(email, recordType, reference, frequency)).errors).toEqual([]);
  const [token] = await mailedTokens(world, email);
  const used = await world.public.run(confirm, { input: { token, idempotencyKey: newKey() } });
  expect(used.errors).toEqual([]);
}

const citizenOf = async (email: string): Promise<Partial<Visitor>> => {
  const [row] = await execute<{ id: string; language: Locale }>(
    'select id, language from citizen where email = ?',
    [email],
  );
  return { citizen: { id: row!.id, email, language: row!.language } };
};

/** What others do in the same cluster may hold changes back for a moment. */
async function settled(): Promise<void> {
  await execute(
    `update plan set title = jsonb_set(title, '{note}', to_jsonb(clock_timestamp())) where reference = 'ma-nap-1'`,
  );
  for (let behind = true; behind;) {
    await spreadNews(world.orm);
    const [row] = await execute<{ behind: boolean }>(
      `select (select max(sequence) from public_change) > (select sequence from news_place) as behind`,
    );
    behind = row!.behind;
  }
}

interface Written {
  kind: MailKind;
  language: Locale;
  facts: MailFacts;
  unsubscribe: string;
}
async function newsFor(
  email: string,
): Promise<{ kind: MailKind; subject: string; body: string; unsubscribe: string }[]> {
  const rows = await execute<Written>(
    `select m.kind, m.language, m.facts, m.unsubscribe from mail m join citizen c on c.id = m.citizen_id
     where c.email = ? and m.unsubscribe is not null order by m.created_at, m.id`,
    [email],
  );
  return rows.map(({ kind, language, facts, unsubscribe }) => ({
    kind,
    unsubscribe,
    ...renderMail({ kind, facts, link: 'LINK', origin: 'https://portal.example' }, language),
  }));
}

const report = (percent: number) =>
  execute(
    `with a as (select a.id from activity a join commitment c on c.id = a.commitment_id where c.reference = '${C}' order by a.ordinal limit 1),
      changed as (update activity set percent = ${percent}, status = 'IN_PROGRESS' from a where activity.id = a.id)
     insert into activity_report (id, activity_id, reported_on, reported_precision, status, percent, recorded_at, provenance)
     select gen_random_uuid(), id, country_day(now()), 'DAY', 'IN_PROGRESS', ${percent}, now(), 'ENTERED' from a`,
  );

describe('following', () => {
  test('begins when the address is confirmed, tells what is new and where, once, in the person’s language', async () => {
    await ask('waits@example.org', 'COMMITMENT', C);
    await follow('reader@example.org', 'COMMITMENT', C);
    await report(20);
    await settled();
    await settled();
    const [mail, ...more] = await newsFor('reader@example.org');
    expect(more).toEqual([]);
    expect(mail!.subject).toMatch(/^Du nouveau : \u2068.+\u2069$/u);
    expect(mail!.body).toContain('- L’institution rend compte d’avancées dans les activités.');
    expect(mail!.body).toContain(`https://portal.example/fr/commitments/${C}`);
    expect(await newsFor('waits@example.org')).toEqual([]);
    // The same within the hour is the same news.
    await report(30);
    await settled();
    expect(await newsFor('reader@example.org')).toHaveLength(1);
  });

  test('tells nothing that is not public, though it is there', async () => {
    await follow('curious@example.org', 'PROPOSAL', P);
    await follow('curious@example.org', 'ACTION_PLAN', 'ma-nap-3');
    await execute(`insert into transition (id, record_type, record_id, action, from_state, to_state, at, at_precision, actor_role, provenance)
      select gen_random_uuid(), 'PROPOSAL', id, 'ADMIT', 'SUBMITTED', 'ADMISSIBLE', now(), 'INSTANT', 'MEMBER', 'ENTERED' from proposal where reference = '${P}'`);
    await execute(`insert into outcome (id, proposal_id, decision, justification, decided_at, provenance)
      select gen_random_uuid(), id, 'RETAINED', null, now(), 'ENTERED' from proposal where reference = '${P}'`);
    await execute(
      `update proposal set title = jsonb_set(title, '{en}', '"New words"') where reference = '${P}'`,
    );
    await settled();
    expect(await newsFor('curious@example.org')).toEqual([]);
    await execute(
      `update transition set published_at = now() where published_at is null and action = 'ADMIT'`,
    );
    await execute(
      `update outcome set published_at = now(), published_precision = 'INSTANT' where published_at is null`,
    );
    await settled();
    const [mail] = await newsFor('curious@example.org');
    expect(mail!.body).toContain('- Le comité a jugé la proposition recevable.');
    expect(mail!.body).toContain('- L’institution responsable a retenu la proposition.');
  });

  test('reaches those who follow its theme and its institution, each person once', async () => {
    const [{ theme } = { theme: '' }] = await execute<{ theme: string }>(
      `select plan.reference || '/' || t.reference as theme from proposal p join theme t on t.id = p.theme_id join plan on plan.id = p.plan_id where p.reference = '${P}'`,
    );
    await follow('theme@example.org', 'THEME', theme);
    await follow('theme@example.org', 'PROPOSAL', P, 'DAILY');
    const card = await world.public.run(
      `{ commitment(reference: "${C}") { leadInstitution { reference } } }`,
    );
    await follow('led@example.org', 'INSTITUTION', card.data.commitment.leadInstitution.reference);
    await execute(
      `update outcome set superseded_at = now() where proposal_id = (select id from proposal where reference = '${P}')`,
    );
    await execute(`insert into outcome (id, proposal_id, decision, justification, decided_at, published_at, published_precision, provenance)
      select gen_random_uuid(), id, 'NOT_RETAINED', '{"ar":"x","fr":"x","en":"x","original":"ar"}', now(), now(), 'INSTANT', 'ENTERED' from proposal where reference = '${P}'`);
    await execute(`insert into evidence (id, commitment_id, kind, state, title, public, link, parts, added_by_id, added_at, moved_at)
      select gen_random_uuid(), id, 'LINK', 'AVAILABLE', title, true, 'https://a.example/', '[]', (select id from account limit 1), now(), now() from commitment where reference = '${C}'`);
    await settled();
    expect((await newsFor('theme@example.org')).map(({ kind }) => kind)).toEqual(['FOLLOW_NEWS']);
    expect((await newsFor('led@example.org'))[0]!.body).toContain('- Un justificatif est ajouté.');
  });

  test('what is not there, not agreed to, or asked for too often is refused; the mail has no word of who asked', async () => {
    expect((await ask('x@example.org', 'PROPOSAL', 'ma-nap-3-p9999')).errors).toMatchObject([
      { code: 'NOT_FOUND' },
    ]);
    expect((await ask('x@example.org', 'COMMITMENT', C, 'EVENT', { consent: false })).errors).toMatchObject([
      { code: 'INVALID_INPUT', field: 'consent' },
    ]);
    const answers = [];
    for (let n = 0; n < 4; n++)
      answers.push((await ask('bombed@example.org', 'COMMITMENT', C)).errors[0]?.code);
    expect(answers).toEqual([undefined, undefined, undefined, 'RATE_LIMITED']);
    const [{ facts } = { facts: null }] = await execute<{ facts: object }>(
      `select facts from mail where kind = 'CONFIRM_FOLLOW' limit 1`,
    );
    expect(facts).toEqual({});
  });
});

describe('digests and their end', () => {
  test('RE-29: what came together is told once at the hour, and one press ends it without a session', async () => {
    await follow('daily@example.org', 'COMMITMENT', C, 'DAILY');
    await execute(`update follow_news set noted_at = noted_at - interval '2 hours'`);
    await report(40);
    await settled();
    expect(await newsFor('daily@example.org')).toEqual([]);
    const tomorrow = new Date(Date.now() + 26 * 3_600_000);
    const tell = () => world.orm.em.fork().transactional((em) => tellTogether(em, tomorrow));
    await tell();
    await tell();
    const [mail, ...more] = await newsFor('daily@example.org');
    expect(more).toEqual([]);
    expect(mail!.kind).toBe('FOLLOW_DAILY');
    const token = new URL(mail!.unsubscribe, 'https://portal.example').searchParams.get('t')!;
    const end = (given: string) =>
      world.public.run(`mutation ($input: UnsubscribeInput!) { unsubscribe(input: $input) }`, {
        input: { token: given },
      });
    expect((await end(`${token}x`)).errors).toMatchObject([{ code: 'NOT_FOUND' }]);
    for (const _ of [1, 2]) expect((await end(token)).errors).toEqual([]);
    const [state] = await execute<{ ended: boolean; withdrawn: boolean }>(
      `select f.ended_at is not null as ended, s.withdrawn_at is not null as withdrawn from follow f join citizen c on c.id = f.citizen_id
       join consent s on s.citizen_id = c.id where c.email = 'daily@example.org'`,
    );
    expect(state).toEqual({ ended: true, withdrawn: true });
  });

  test('the mail carries the headers of RFC 8058', async () => {
    await execute(`update mail set due_at = null where unsubscribe is null`);
    const smtp = await new TestSmtp().open();
    const server = openMailServer(smtp.url, pino({ level: 'silent' }));
    const sending = { server, from: 'a@portal.example', origin: 'https://portal.example' };
    while ((await sendDue(readerOf(world.orm.em.fork()), sending)) > 0);
    await smtp.close();
    expect(smtp.arrived.length).toBeGreaterThan(2);
    for (const { content } of smtp.arrived) {
      const unfolded = content.replaceAll(/\r\n[ \t]+/gu, ' ');
      expect(unfolded).toMatch(/^List-Unsubscribe: <https:\/\/portal\.example\/unsubscribe\?t=[\w.-]+>$/mu);
      expect(unfolded).toMatch(/^List-Unsubscribe-Post: List-Unsubscribe=One-Click$/mu);
    }
  });

  test('a person sees and changes what they follow, and nobody else does', async () => {
    const mine = `{ citizen { following { id recordType reference frequency own } } }`;
    const change = `mutation ($input: ChangeFollowInput!) { changeFollow(input: $input) { following { reference frequency } } }`;
    const me = world.visitor(await citizenOf('theme@example.org'));
    const { data } = await me.run(mine);
    expect(data.citizen.following).toHaveLength(2);
    const { id } = data.citizen.following.find(
      ({ recordType }: { recordType: string }) => recordType === 'PROPOSAL',
    );
    const input = { id, frequency: 'WEEKLY', idempotencyKey: newKey() };
    expect(
      (await world.visitor(await citizenOf('reader@example.org')).run(change, { input })).errors,
    ).toMatchObject([{ code: 'NOT_FOUND' }]);
    expect((await world.public.run(change, { input })).errors).toMatchObject([{ code: 'NOT_ALLOWED' }]);
    const changed = await me.run(change, { input });
    expect(changed.data.changeFollow.following).toContainEqual({ reference: P, frequency: 'WEEKLY' });
    const ended = await me.run(change, { input: { id, frequency: null, idempotencyKey: newKey() } });
    expect(ended.data.changeFollow.following).toHaveLength(1);
  });
});
