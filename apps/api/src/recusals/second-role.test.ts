import { afterAll, beforeAll, expect, test } from 'vitest';
import { demoEmail } from '../accounts/demo-accounts.js';
import { proposalSteps } from '../proposals/testing-steps.js';
import { openWorld, type World } from '../testing/world.js';
import { queueOf } from '../triage/testing-triage.js';
import { comesFrom, writtenFor } from './testing-members.js';

const both = 'member.public';
const aside = [{ code: 'NOT_ALLOWED', facts: { why: 'recused' } }];

let world: World;
let steps: ReturnType<typeof proposalSteps>;
beforeAll(async () => {
  world = await openWorld();
  steps = proposalSteps(world);
  await world.orm.em.fork().execute(
    `insert into membership (id, account_id, role, valid_from, created_at)
     select gen_random_uuid(), a.id, 'SECRETARIAT', '2020-01-01', now() from account a where a.email = ?`,
    [demoEmail(both)],
  );
  await comesFrom(world, both, 'justice');
});
afterAll(() => world.close());

test('a member who is of the secretariat too stands aside in both capacities', async () => {
  const [own, other, lead] = [steps.fresh(), steps.fresh(), steps.fresh()];
  await writtenFor(world, own, 'justice');
  for (const action of ['ADMIT', 'REFER'])
    expect((await steps.decide(both, own, action)).errors).toMatchObject(aside);
  expect((await steps.group(both, lead, [own])).errors).toMatchObject(aside);
  expect((await steps.group(both, own, [lead])).errors).toMatchObject(aside);
  expect(await queueOf(world, both)).not.toContain(own);
  expect((await steps.decide(both, other, 'ADMIT')).errors).toEqual([]);
  expect((await steps.decide('secretariat', own, 'ADMIT')).errors).toEqual([]);
});
