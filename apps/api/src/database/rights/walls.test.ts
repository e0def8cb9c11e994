import { graphql, parse, type OperationDefinitionNode } from 'graphql';
import { sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Context } from '../../graphql/context.js';
import { buildSchemas, type Schemas } from '../../graphql/schema.js';
import { textOf } from '../bytes.js';
import { ReadModel } from '../../read-model/reader.js';
import { inPool } from '../../read-model/run.js';
import { addOutsider, OUTSIDER } from '../../read-model/testing-outsider.js';
import { changeWhatIsHidden } from '../../read-model/testing-secrets.js';
import { chances, QueryGenerator } from '../../read-model/testing-queries.js';
import { valuesOf } from '../../read-model/testing-values.js';
import { contextOf, openWorld, withRecords, type World } from '../../testing/world.js';
import { visibleTo, type VisibleKind } from '../../visibility/visibility-sql.js';
import { readerOf, type Reader } from '../database.js';
import { fencedFrom } from './fenced.js';
import { wallRoles } from './roles.js';
import { Walls } from './walled.js';

let world: World;
let walls: Walls | null;
let schemas: Schemas;
beforeAll(async () => {
  world = await openWorld(withRecords);
  await addOutsider(world);
  await changeWhatIsHidden(world);
  await world.orm.em
    .fork()
    .execute(
      `update note set assignment_id = (select id from assignment a where a.proposal_id = note.proposal_id limit 1)`,
    );
  await world.orm.em
    .fork()
    .execute(
      `update document set title = '{"fr":"Un secret bien gardé","original":"fr"}' where not published`,
    );
  await world.orm.em.fork().execute(`
    with k as (
      insert into public_consultation (id, reference, plan_id, ordinal, kind, starts_on, ends_on, announced_at)
      select gen_random_uuid(), 'k1', id, 1, 'DRAFT_PLAN', now(), now(), now() from plan where reference = 'ma-nap-3' returning id)
    insert into consultation_comment (id, reference, consultation_id, commitment_id, part, stance, text, capacity, state, received_at, refusal, refusal_text)
    select gen_random_uuid(), c.reference || s, k.id, c.id, 'SOLUTION', 'AMEND', c.title, 'INDIVIDUAL', s, now(),
           case when s = 'REFUSED' then 'ABUSIVE' end, case when s = 'REFUSED' then c.title end
    from k, commitment c, unnest('{RECEIVED,ACCEPTED,REFUSED}'::text[]) s`);
  walls = await Walls.of(world.api);
  schemas = await buildSchemas();
});
afterAll(async () => {
  await walls?.close();
  await world.close();
});

/** Queries asked with and without the wall; many of them are `WALLED_QUERIES=3000 vitest run walls`. */
const QUERIES = Number(process.env['WALLED_QUERIES'] ?? 25);

const OFFICER = 'officer.justice';
const readers = {
  anybody: () => contextOf(world.api, 'PUBLIC', null),
  'an officer': () => contextOf(world.api, 'STAFF', OFFICER),
  'an officer of a body that has no part': () => contextOf(world.api, 'STAFF', OUTSIDER),
};
type Who = keyof typeof readers;
const withoutPart: readonly Who[] = ['anybody', 'an officer of a body that has no part'];

/** Which table a rule guards, and whose record has to be seen as well. */
const guarded: readonly { kind: VisibleKind; table: string; of?: ['commitment' | 'proposal', string] }[] = [
  { kind: 'proposal', table: 'proposal' },
  { kind: 'commitment', table: 'commitment' },
  { kind: 'assignment', table: 'assignment' },
  { kind: 'evidence', table: 'evidence', of: ['commitment', 'commitment_id'] },
  { kind: 'attachment', table: 'attachment', of: ['proposal', 'proposal_id'] },
  { kind: 'news', table: 'news_item' },
  { kind: 'document', table: 'document' },
  { kind: 'comment', table: 'consultation_comment' },
  { kind: 'note', table: 'note', of: ['proposal', 'proposal_id'] },
  { kind: 'timeline', table: 'transition' },
];

const idsOf = async (read: Reader, table: string, rule = sql`true`): Promise<string[]> => {
  const { rows } = await sql<{ id: string }>`
    select r.id from ${sql.table(table)} r where ${rule} order by r.id`.execute(read);
  return rows.map(({ id }) => id);
};

/** What may be seen, as the domain's rule says, of all there is. */
function ruleOf(context: Context, { kind, of }: (typeof guarded)[number]) {
  if (!of) return visibleTo(context, kind, 'r');
  const [parent, column] = of;
  return sql`${visibleTo(context, kind, 'r')} and exists (select from ${sql.table(parent)} o
    where o.id = ${sql.ref(`r.${column}`)} and ${visibleTo(context, parent, 'o')})`;
}

test.for(Object.keys(readers) as Who[])(
  'AZ-19: whatever %s may not see is not there for their role: every row of every guarded table',
  async (who, { annotate, skip }) => {
    if (!walls) skip();
    const context = await readers[who]();
    const reader = (await walls!.reader(context))!;
    const all = readerOf(world.orm.em.fork());
    let hidden = 0;
    for (const guard of guarded) {
      const there = await idsOf(all, guard.table);
      const seen = await idsOf(reader, guard.table);
      expect(seen, guard.table).toEqual(await idsOf(all, guard.table, ruleOf(context, guard)));
      expect(there.length, `${guard.table} hides nothing here`).toBeGreaterThan(seen.length);
      hidden += there.length - seen.length;
    }
    await annotate(`${hidden} rows of ${guarded.length} tables not there for ${who}`, 'figure');
  },
);

const documents = [
  `{ proposals(first: 100) { totalCount edges { node { reference title { fr } state assignments { justification { fr } } } } } }`,
  `{ commitments(first: 100) { edges { node { reference state title { fr } evidence { title { fr } } } } } }`,
  `{ plan(reference: "ma-nap-2") { commitments(first: 50) { edges { node { title { fr } activities { title { fr } } } } } } }`,
  `{ search(q: "سر مكتوم", first: 50) { totalCount edges { node { ... on Proposal { title { ar } } ... on Commitment { title { ar } } } } } }`,
  `{ documents(first: 100) { edges { node { reference title { fr } } } } }`,
  `{ proposals(first: 100) { edges { node { reference notes { text } timeline { reason { fr } } attachments { fileName } } } } }`,
];
const SECRET = /secret bien gardé|سر مكتوم|secret\.pdf/u;

test('AZ-19: the statements of the api with the check of the rule removed get nothing of it, by graphql-js and compiled', async ({
  annotate,
  skip,
}) => {
  if (!walls) skip();
  const pool = await world.api.em.getConnection().getNativeClient();
  let compiled = 0;
  for (const who of withoutPart) {
    const reader = await readers[who]();
    for (const document of documents) {
      // Every rule is that of somebody who may see everything; only whose connection it is still says who asks.
      const unchecked = await contextOf(world.api, 'STAFF', 'secretariat');
      const ask = (contextValue: Context) =>
        graphql({ schema: schemas.staff, source: document, contextValue });
      const everything = JSON.stringify(await ask(await contextOf(world.api, 'STAFF', 'secretariat')));
      expect(everything, document).toMatch(SECRET);
      unchecked.readWith((await walls!.reader(reader))!);
      const told = JSON.stringify(await ask(unchecked));
      expect(told, `${who}: ${document}`).not.toMatch(SECRET);
      const parsed = parse(document);
      const walled = inPool(pool, null, { before: (_context, base) => walls!.before(reader, base) });
      const answer = await new ReadModel(walled)
        .answer({
          schema: schemas.staff,
          document: parsed,
          operation: parsed.definitions[0] as OperationDefinitionNode,
          variables: {},
          context: await contextOf(world.api, 'STAFF', 'secretariat'),
        })
        .catch(String);
      if (answer === null) continue;
      expect(textOf(answer), `${who}: ${document}`).not.toMatch(SECRET);
      compiled++;
    }
  }
  expect(compiled).toBeGreaterThan(2);
  await annotate(
    `${documents.length} documents of two readers, ${compiled} of them compiled: nothing`,
    'figure',
  );
});

test.for(Object.keys(readers) as Who[])(
  'AZ-19: the wall takes nothing away: %s is told the same with it and without it, whatever is asked',
  { timeout: 600_000 },
  async (who, { annotate, skip }) => {
    if (!walls) skip();
    const schema = who === 'anybody' ? schemas.public : schemas.staff;
    const known = Object.keys(schema.getQueryType()!.getFields());
    const roots = ['plans', 'plan', 'commitments', 'commitment', 'proposals', 'proposal', 'institutions', 'meetings', 'search', 'committee', 'committeeSession', 'tombstone', 'news', 'documents', 'comments', 'similarProposals', 'assignments', 'agenda', 'lateness']; // prettier-ignore
    const generator = new QueryGenerator(
      schema,
      roots.filter((root) => known.includes(root)),
      await valuesOf(world),
      chances(20261126),
    );
    for (let n = 0; n < QUERIES; n++) {
      const { document, variables } = generator.next();
      const ask = async (walled: boolean) => {
        const contextValue = await readers[who]();
        if (walled) contextValue.readWith((await walls!.reader(contextValue))!);
        const { data } = await graphql({ schema, source: document, variableValues: variables, contextValue });
        return JSON.stringify(data);
      };
      const [bare, walled] = await Promise.all([ask(false), ask(true)]);
      expect(walled, `${document}\n${JSON.stringify(variables)}`).toBe(bare);
    }
    await annotate(`${QUERIES} queries of ${who}: the same bytes`, 'figure');
  },
);

test('AZ-19: two officers on one connection: each sees their own, and whoever is not told whose it is sees nobody’s', async ({
  skip,
}) => {
  if (!walls) skip();
  const drafts = async (account: string) => {
    const reader = (await walls!.reader(await contextOf(world.api, 'STAFF', account)))!;
    const { rows } = await sql<{
      institution: string;
    }>`select distinct i.reference as institution from commitment c
      join institution i on i.id = c.lead_institution_id where c.state in ('DRAFT', 'DROPPED')`.execute(
      reader,
    );
    return rows.map(({ institution }) => institution);
  };
  const [lead] = await world.orm.em
    .fork()
    .execute<{ reference: string }[]>(
      `select i.reference from commitment c join institution i on i.id = c.lead_institution_id where c.state = 'DRAFT' limit 1`,
    );
  const other = lead!.reference === 'justice' ? 'officer.health' : 'officer.justice';
  for (let turn = 0; turn < 3; turn++) {
    expect(await drafts(`officer.${lead!.reference}`)).toContain(lead!.reference);
    expect(await drafts(other)).not.toContain(lead!.reference);
  }
  const base = await world.api.em.getConnection().getNativeClient();
  const client = await walls!.poolOf('iltizam_officer', base).connect();
  await client.query(`select set_config('iltizam.institutions', '', false)`);
  const { rows } = await client.query(`select from commitment where state in ('DRAFT', 'DROPPED')`);
  client.release(true);
  expect(rows).toEqual([]);
});

test('AZ-19: of what is fenced off a role behind the wall reads nothing, and it writes nothing at all', async ({
  annotate,
  skip,
}) => {
  if (!walls) skip();
  const base = await world.api.em.getConnection().getNativeClient();
  const tables = await world.orm.em
    .fork()
    .execute<{ name: string }[]>(
      `select relname as name from pg_class where relnamespace = 'public'::regnamespace and relkind = 'r'`,
    );
  let fenced = 0;
  for (const role of wallRoles) {
    const pool = walls!.poolOf(role, base);
    const lacksTheRight = { code: '42501' };
    for (const { name } of tables) {
      await expect(pool.query(`delete from ${name}`), name).rejects.toMatchObject(lacksTheRight);
      if (!fencedFrom(role, name)) continue;
      fenced++;
      await expect(pool.query(`select * from ${name}`), name).rejects.toMatchObject(lacksTheRight);
    }
  }
  expect(fenced).toBeGreaterThan(60);
  await annotate(`${fenced} pairs of role and table`, 'figure');
});
