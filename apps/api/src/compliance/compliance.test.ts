import { dayOf } from '@iltizam/domain/country-clock';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openWorld, type World } from '../testing/world.js';

let world: World;
beforeAll(async () => {
  world = await openWorld();
});
afterAll(() => world.close());

interface Finding {
  check: string;
  standing: string;
  count: number | null;
}
interface Requirement {
  number: string;
  findings: Finding[];
}

const findingsOf = async (plan: string) => {
  const { data, errors } = await world.public.run(
    `query ($plan: String!) { plan(reference: $plan) { compliance { on requirements { requirement number standing documents
      findings { check standing count needed on alarm } } } } }`,
    { plan },
  );
  expect(errors).toEqual([]);
  const requirements = data.plan.compliance.requirements as Requirement[];
  expect(requirements.map((one) => one.number)).toEqual([
    '1.1', '2.1', '2.2', '3.1', '3.2', '3.3', '4.1', '5.1',
  ]); // oxfmt-ignore
  return Object.fromEntries<Finding>(
    requirements.flatMap((one) => one.findings.map((finding) => [finding.check, finding] as const)),
  );
};

test('the third plan: what is missing today is named, with how long ago it was seen last', async () => {
  const found = await findingsOf('ma-nap-3');
  const standing = (of: string) =>
    Object.values(found)
      .filter((finding) => finding.standing === of)
      .map((finding) => finding.check);
  expect(standing('MISSING')).toEqual([
    'SESSION_LATELY', 'RULES_PUBLIC', 'CALENDAR_AHEAD', 'TIME_TO_PROPOSE',
  ]); // oxfmt-ignore
  expect(standing('NOT_DUE')).toEqual(['PROPOSALS_ANSWERED', 'COMMENTS_ANSWERED', 'MEETINGS_OF_THE_YEAR']);
  expect(found['SESSION_LATELY']).toMatchObject({ count: 0, needed: 1, on: '2023-07-31', alarm: true });
  expect(found['CALENDAR_AHEAD']).toMatchObject({ count: null, needed: 14, on: null });
  expect(found['PEOPLE_TOLD']).toMatchObject({ standing: 'MET', count: 1, on: '2023-09-22' });
});

test('a document published as evidence mends what it shows; a draft does not', async () => {
  const add = (published: boolean, requirement: string) =>
    world.orm.em.fork().execute(
      `insert into document (id, reference, title, kind, link, state, received, requirements, published, published_on, updated_at, plan_id, version, parts, moved_at)
       select gen_random_uuid(), 'document-' || ?, '{"ar":"وثيقة","fr":null,"en":null,"original":"ar"}', 'LINK',
         'https://example.org/', 'AVAILABLE', 0, array[?], ?, current_date - 1, now(), id, 1, '[]', now() from plan where reference = 'ma-nap-3'`,
      [`${requirement}-${published}`, requirement, published],
    );
  await add(false, 'FORUM');
  expect((await findingsOf('ma-nap-3'))['RULES_PUBLIC']?.standing).toBe('MISSING');
  await add(true, 'FORUM');
  const found = await findingsOf('ma-nap-3');
  expect(found['RULES_PUBLIC']?.standing).toBe('MET');
});

test('a plan that is closed is judged as of its last day', async () => {
  const { data } = await world.public.run(`{ plan(reference: "ma-nap-1") { endsOn compliance { on } } }`);
  expect(data.plan.compliance.on).toBe(data.plan.endsOn);
  expect((await findingsOf('ma-nap-1'))['SESSION_LATELY']).toMatchObject({
    standing: 'MET',
    on: '2020-07-15',
  });
});

test('a session that is only called, or was called off, is none that was held', async () => {
  const sql = (text: string, values: unknown[] = []) => world.orm.em.fork().execute(text, values);
  await sql(
    `insert into committee_session (id, reference, state, starts_on, start_precision, provenance, record, updated_at, version)
     values (gen_random_uuid(), 'session-of-today', 'CONVENED', ?, 'DAY', 'ENTERED', '{}', now(), 1)`,
    [dayOf(new Date())],
  );
  for (const [state, standing] of [
    ['CONVENED', 'MISSING'],
    ['CANCELLED', 'MISSING'],
    ['CLOSED', 'MET'],
  ]) {
    await sql(`update committee_session set state = ? where reference = 'session-of-today'`, [state]);
    expect((await findingsOf('ma-nap-3'))['SESSION_LATELY']?.standing, state).toBe(standing);
  }
});
