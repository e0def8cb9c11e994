import { commitmentStates } from '@iltizam/domain/commitment-table';
import { matches } from '@iltizam/domain/predicate';
import { proposalStates } from '@iltizam/domain/proposal-states';
import { channels } from '@iltizam/domain/channels';
import { provenances } from '@iltizam/domain/provenance';
import { publicCommitments, publicProposals } from '@iltizam/domain/visibility';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { connectDatabase, readerOf } from '../database/database.js';
import { openWorld, type World } from '../testing/world.js';
import { encodeCursor } from '../graphql/cursor.js';
import { settleRestoredChanges } from './change.queries.js';

const document = `query ($after: String) { changes(after: $after, first: 100) {
  pageInfo { hasNextPage endCursor } edges { node { kind recordType reference } } } }`;

let world: World;
let place: string | null = null;
beforeAll(async () => {
  world = await openWorld();
});
afterAll(() => world.close());

/** Reads on from `place`, as an app does that comes by again and again. */
async function readOn(): Promise<string[]> {
  const seen: string[] = [];
  for (let more = true; more;) {
    const { data, errors } = await world.public.run(document, { after: place });
    expect(errors).toEqual([]);
    const { edges, pageInfo } = data.changes;
    for (const { node } of edges) seen.push(`${node.kind} ${node.reference}`);
    more = pageInfo.hasNextPage;
    place = pageInfo.endCursor;
  }
  return seen;
}

/** What others do in the same cluster may hold everything back for a moment. */
async function nextChanges(count: number): Promise<string[]> {
  const seen: string[] = [];
  await expect
    .poll(async () => seen.push(...(await readOn())), { timeout: 15_000 })
    .toBeGreaterThanOrEqual(count);
  return seen;
}

const execute = <Row>(text: string, values: unknown[] = []): Promise<Row[]> =>
  world.orm.em.fork().execute(text, values);
const caughtUp = async () => {
  await execute(
    `update plan set title = jsonb_set(title, '{note}', to_jsonb(clock_timestamp())) where reference = 'ma-nap-1'`,
  );
  while (!(await nextChanges(1)).includes('UPDATED ma-nap-1'));
};
beforeEach(caughtUp);

const P = 'ma-nap-3-p0001';

describe('what everybody may see is told', () => {
  test('a text that changes, once however many statements the transaction has', async () => {
    await world.orm.em.fork().transactional(async (em) => {
      await em.execute(
        `update proposal set title = jsonb_set(title, '{fr}', '"Un"') where reference = '${P}'`,
      );
      await em.execute(
        `update proposal set title = jsonb_set(title, '{fr}', '"Deux"') where reference = '${P}'`,
      );
    });
    expect(await nextChanges(1)).toEqual([`UPDATED ${P}`]);
  });

  test('a part of a card, as a change of the card', async () => {
    await execute(`update activity set percent = 40, status = 'IN_PROGRESS' where id = (
      select a.id from activity a join commitment c on c.id = a.commitment_id where c.reference = 'ma-nap-2-c11' limit 1)`);
    expect(await nextChanges(1)).toEqual(['UPDATED ma-nap-2-c11']);
  });

  test('evidence of a card while it is public, and not what is kept inside', async () => {
    await execute(`insert into evidence (id, commitment_id, kind, state, title, public, link, parts, added_by_id, added_at, moved_at)
      select gen_random_uuid(), c.id, 'LINK', 'AVAILABLE', c.title, c.reference = 'ma-nap-2-c11', 'https://a.example/', '[]',
        (select id from account limit 1), now(), now() from commitment c where c.reference in ('ma-nap-2-c11', 'ma-nap-2-c12')`);
    expect(await nextChanges(1)).toEqual(['UPDATED ma-nap-2-c11']);
    await execute(`update evidence set withdrawn_at = now()`);
    expect(await nextChanges(1)).toEqual(['UPDATED ma-nap-2-c11']);
  });

  test('an amendment, a voice and a validated report on a card, each as a change of the card', async () => {
    const card = (columns: string, values: string) => `(id, commitment_id, ${columns})
      select gen_random_uuid(), c.id, ${values} from commitment c where c.reference in ('ma-nap-2-c11', 'ma-nap-2-d01')`;
    for (const statement of [
      `insert into commitment_version ${card('number, changes, text, planned, recorded_at', `1, '[]', '{}', '{}', now()`)}`,
      `insert into assessment ${card('voice, completion, assessed_on, recorded_at', `'REVIEWER', 'LIMITED', '2024-03-10', now()`)}`,
      `insert into card_report ${card('state, narrative, started_at', `'VALIDATED', c.title, now()`)}`,
      `insert into activity_report (id, activity_id, reported_on, reported_precision, status, percent, recorded_at, provenance)
       select gen_random_uuid(), a.id, '2024-03-10', 'DAY', 'IN_PROGRESS', 10, now(), 'ENTERED' from activity a
       join commitment c on c.id = a.commitment_id where c.reference = 'ma-nap-2-c11' limit 1`,
    ]) {
      await execute(statement);
      expect(await nextChanges(1)).toEqual(['UPDATED ma-nap-2-c11']);
    }
    await execute(`update card_report set state = 'RETURNED'`);
    await execute(`update card_report set narrative = null`);
    expect(await readOn()).toEqual([]);
  });

  test('what appears is made, what disappears is deleted, and its earlier changes stay', async () => {
    await execute(`update proposal set removed_at = now() where reference = '${P}'`);
    expect(await nextChanges(1)).toEqual([`DELETED ${P}`]);
    await execute(`update proposal set removed_at = null where reference = '${P}'`);
    expect(await nextChanges(1)).toEqual([`CREATED ${P}`]);
  });

  test('a decision when it is published, not before', async () => {
    await execute(`insert into outcome (id, proposal_id, decision, justification, decided_at, provenance)
      select gen_random_uuid(), id, 'RETAINED', null, now(), 'ENTERED' from proposal where reference = '${P}'`);
    await execute(
      `update outcome set justification = '{"ar":"x","fr":null,"en":null,"original":"ar"}' where published_at is null`,
    );
    await execute(
      `update outcome set published_at = now(), published_precision = 'INSTANT' where published_at is null`,
    );
    expect(await nextChanges(1)).toEqual([`UPDATED ${P}`]);
  });
});

test('what is not public is not told: drafts, versions, notes, the committee at work', async () => {
  await execute(
    `update proposal set moderated_at = null, channel = 'PORTAL', provenance = 'ENTERED' where reference = 'ma-nap-3-p0002'`,
  );
  expect(await nextChanges(1)).toEqual(['DELETED ma-nap-3-p0002']);
  await execute(
    `update proposal set title = jsonb_set(title, '{fr}', '"Caché"') where reference = 'ma-nap-3-p0002'`,
  );
  await execute(
    `update proposal set version = version + 1, updated_at = now(), state = 'REFERRED' where reference = 'ma-nap-3-p0002'`,
  );
  await execute(
    `update commitment set version = version + 1, updated_at = now() where reference = 'ma-nap-2-c11'`,
  );
  await execute(`insert into commitment (id, reference, sort_key, plan_id, lead_institution_id, state, title, expected_results,
      ogp_values, ogp_relevance, sdgs, government_partners, remarks, provenance, updated_at)
    select gen_random_uuid(), 'ma-nap-3-d77', 1, (select id from plan where reference = 'ma-nap-3'), lead_institution_id, 'DRAFT',
      title, expected_results, ogp_values, ogp_relevance, sdgs, government_partners, remarks, provenance, now()
    from commitment where reference = 'ma-nap-2-c11'`);
  await execute(`update meeting set participants = 61 where reference = 'ma-nap-2-m09'`);
  expect(await nextChanges(1)).toEqual(['UPDATED ma-nap-2-m09']);
});

test('the database judges what is public as the domain does, for every state and origin', async () => {
  const proposals = proposalStates.flatMap((state) =>
    channels.flatMap((channel) =>
      provenances.flatMap((provenance) =>
        [null, '2026-01-01'].map((moderatedAt) => ({ state, channel, provenance, moderatedAt })),
      ),
    ),
  );
  const judged = await execute<{ public: boolean }>(
    `select proposal_is_public(r ->> 'state', r ->> 'channel', r ->> 'provenance', (r ->> 'moderatedAt')::timestamptz, null) as public
     from jsonb_array_elements(?::jsonb) with ordinality t(r, n) order by n`,
    [JSON.stringify(proposals)],
  );
  const unasked = { meeting: null, assignedInstitutions: [] };
  expect(judged.map((row) => row.public)).toEqual(
    proposals.map((row) => matches(publicProposals, { ...row, ...unasked })),
  );
  const cards = await execute<{ state: string; public: boolean }>(
    `select state, commitment_is_public(state) as public from unnest(?::text[]) state`,
    [`{${commitmentStates.join(',')}}`],
  );
  for (const { state, public: seen } of cards)
    expect(seen, state).toBe(
      matches(publicCommitments, { state, leadInstitution: null, supportingInstitutions: [] }),
    );
});

test('transactions that end in another order than they began lose nothing: a later one waits for an earlier one', async () => {
  const slow = await connectDatabase(world.connection, 1);
  const em = slow.em.fork();
  await em.begin();
  await em.execute(`update meeting set participants = 62 where reference = 'ma-nap-2-m01'`);
  await execute(`update meeting set participants = 63 where reference = 'ma-nap-2-m02'`);
  expect(await readOn()).toEqual([]);
  await em.commit();
  expect(await nextChanges(2)).toEqual(['UPDATED ma-nap-2-m01', 'UPDATED ma-nap-2-m02']);
  await slow.close();
});

test('a place of another database is refused; after a restored copy everything goes on', async () => {
  const [{ far } = { far: '' }] = await execute<{ far: string }>(
    `select (pg_snapshot_xmax(pg_current_snapshot())::text::bigint + 1000000)::text as far`,
  );
  const foreign = encodeCursor('changes', [far, '1']);
  const refused = await world.public.run(document, { after: foreign });
  expect(refused.errors).toMatchObject([{ code: 'INVALID_INPUT', field: 'after' }]);
  await execute(`update public_change set xid = ?::bigint where reference = 'justice'`, [far]);
  await settleRestoredChanges(readerOf(world.orm.em.fork()));
  place = null;
  expect(await readOn()).toContain('CREATED justice');
});

test('one page is two statements, whatever it holds', async () => {
  const page = (first: number) => () =>
    world.public.run(`{ changes(first: ${first}) { edges { node { reference } } } }`);
  expect(await world.statements(page(1))).toBe(await world.statements(page(100)));
});
