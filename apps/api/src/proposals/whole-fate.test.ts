import { afterAll, beforeAll, expect, test } from 'vitest';
import { openWorld, type World } from '../testing/world.js';
import { explained, proposalSteps } from './testing-steps.js';

let world: World;
let steps: ReturnType<typeof proposalSteps>;
beforeAll(async () => {
  world = await openWorld();
  steps = proposalSteps(world);
});
afterAll(() => world.close());

const execute = <Row extends object>(text: string, values: unknown[] = []): Promise<Row[]> =>
  world.orm.em.fork().execute(text, values);

const insert = `insert into outcome (id, proposal_id, decision, reason, justification, decided_at, provenance)
  select gen_random_uuid(), id, ?, ?, ?::jsonb, now(), 'ENTERED' from proposal where reference = ?`;

test('RE-33: the database refuses a negative decision without its justification, whoever writes it', async ({
  annotate,
}) => {
  const reference = steps.fresh();
  const nothings = [null, '{}', '{"fr": "", "original": "FR"}', '{"ar": "  ", "fr": " ", "original": "AR"}'];
  for (const decision of ['INADMISSIBLE', 'NOT_RETAINED', 'NOT_INCLUDED'])
    for (const nothing of nothings)
      await expect(execute(insert, [decision, 'OUT_OF_MANDATE', nothing, reference])).rejects.toMatchObject({
        code: '23514',
        constraint: 'outcome_has_justification',
      });
  const said = JSON.stringify(explained);
  await expect(execute(insert, ['INADMISSIBLE', null, said, reference])).rejects.toMatchObject({
    constraint: 'outcome_refusal_has_reason',
  });
  await execute(insert, ['INADMISSIBLE', 'OUT_OF_MANDATE', said, reference]);
  // Nor does it lose its justification later, or get a second outcome beside it.
  await expect(
    execute(
      `update outcome set justification = null where decision = 'INADMISSIBLE' and proposal_id =
      (select id from proposal where reference = ?)`,
      [reference],
    ),
  ).rejects.toMatchObject({ constraint: 'outcome_has_justification' });
  await expect(execute(insert, ['NOT_RETAINED', null, said, reference])).rejects.toMatchObject({
    constraint: 'outcome_one_standing',
  });
  await annotate('12 decisions without a word: 12 refused by the constraint', 'figure');
});

/** What a publication writes: what became of it, its steps, its answers, the notice, the record and the feed. */
const written = [
  'outcome',
  'proposal',
  'transition',
  'assignment',
  'audit_event',
  'outbox_message',
  'public_change',
];

/** The transactions that wrote what is public of a proposal's fate, table by table. */
const writers = (reference: string) =>
  execute<{ part: string; xid: string }>(
    `with p as (select id, reference, xmin from proposal where reference = ?)
     select 'proposal' as part, p.xmin::text as xid from p
     union select 'outcome', o.xmin::text from outcome o join p on p.id = o.proposal_id where o.published_at is not null
     union select 'transition', t.xmin::text from transition t join p on p.id = t.record_id
       where t.action in ('ADMIT', 'ASSIGN', 'PARTLY_RETAIN', 'RETAIN')
     union select 'assignment', a.xmin::text from assignment a join p on p.id = a.proposal_id where a.published_at is not null
     union select 'audit_event', e.xmin::text from audit_event e join p on p.reference = e.reference
       where e.operation = 'Mutation.publishOutcomes' and e.outcome = 'DONE'
     union select 'outbox_message', m.xmin::text from outbox_message m join p on p.reference = m.reference
       where m.kind = 'Mutation.publishOutcomes'
     union select 'public_change', c.xmin::text from public_change c join p on p.reference = c.reference
       where c.sequence = (select max(sequence) from public_change)
     order by part`,
    [reference],
  );

/** What everybody reads of it, and how much the feed tells. */
const outside = async (reference: string) => {
  const { data } = await world.public.run(`{ proposal(reference: "${reference}") {
    state outcome { decision } timeline { transition { action } } assignments { decision } } }`);
  const [feed] = await execute<{ count: string }>(`select count(*) from public_change`);
  return { ...data.proposal, feed: feed!.count };
};

test('RE-33: a publication is whole or has not been: whatever of it fails, nobody outside sees a part', async ({
  annotate,
}) => {
  const reference = await steps.assigned('justice', ['health']);
  await steps.answer('officer.justice', reference, 'justice', 'PARTLY_RETAIN', { justification: explained });
  const before = await outside(reference);
  await execute(`create function refuse_it() returns trigger language plpgsql as
    $body$ begin raise exception 'half done' using errcode = 'XX001'; end $body$`);
  for (const table of written) {
    await execute(`create trigger half_done after insert or update on ${table} execute function refuse_it()`);
    await expect(steps.publish('secretariat', reference), table).rejects.toThrow('half done');
    await execute(`drop trigger half_done on ${table}`);
    expect(await outside(reference), table).toEqual(before);
  }
  expect((await steps.publish('secretariat', reference)).data.publishOutcomes.results).toMatchObject([
    { published: true },
  ]);
  const parts = await writers(reference);
  expect(parts.map(({ part }) => part)).toEqual(written.toSorted());
  expect(new Set(parts.map(({ xid }) => xid)).size, 'one transaction wrote them all').toBe(1);
  await annotate(`${written.length} tables, each failing once: 0 parts seen; then 1 transaction`, 'figure');
});
