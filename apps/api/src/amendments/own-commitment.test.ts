import { dayOf } from '@iltizam/domain/country-clock';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { demoEmail } from '../accounts/demo-accounts.js';
import { refusals } from '../commitments/testing-cards.js';
import { openWorld, type World } from '../testing/world.js';

const card = 'ma-nap-2-c13';
const officer = 'officer.justice';

let world: World;
beforeAll(async () => {
  world = await openWorld();
  await world.orm.em.fork().execute(
    `insert into membership (id, account_id, role, plan_id, valid_from, created_at)
     select gen_random_uuid(), a.id, 'REVIEWER', p.id, '2020-01-01', now() from account a, plan p
     where a.email = ? and p.reference = 'ma-nap-2'`,
    [demoEmail(officer)],
  );
});
afterAll(() => world.close());

const assess = async () =>
  refusals(
    await world
      .as(officer)
      .run(
        `mutation ($input: AssessCommitmentInput!) { assessCommitment(input: $input) { commitment { reference } } }`,
        { input: { commitment: card, voice: 'REVIEWER', completion: 'COMPLETE', on: dayOf(new Date()) } },
      ),
  );
const set = (statement: string) => world.orm.em.fork().execute(statement, [card]);
const justice = `(select id from institution where reference = 'justice')`;

test('an officer who reviews the plan says nothing as its reviewer of what their institution carries out', async () => {
  expect(await assess()).toEqual([]);
  await set(
    `insert into commitment_institution (commitment_id, institution_id, role)
     select id, ${justice}, 'SUPPORTING' from commitment where reference = ?`,
  );
  expect(await assess()).toEqual([['NOT_ALLOWED', 'ownCommitment']]);
  await set(
    `delete from commitment_institution where institution_id = ${justice}
       and commitment_id = (select id from commitment where reference = ?)`,
  );
  await set(`update commitment set lead_institution_id = ${justice} where reference = ?`);
  expect(await assess()).toEqual([['NOT_ALLOWED', 'ownCommitment']]);
});
