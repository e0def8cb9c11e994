import type { World } from '../testing/world.js';
import { demoEmail } from '../accounts/demo-accounts.js';

/** The institution a member comes from, as an administrator would have entered it. */
export const comesFrom = (world: World, account: string, institution: string | null): Promise<unknown> =>
  world.orm.em.fork().execute(
    `update membership set institution_id = (select id from institution where reference = ?)
     where role = 'MEMBER' and account_id = (select id from account where email = ?)`,
    [institution, demoEmail(account)],
  );

/** The organisation a proposal was written for: what its author gave on the public site. */
export const writtenFor = (world: World, reference: string, organisation: string): Promise<unknown> =>
  world.orm.em.fork().execute(
    `insert into proposal_author (id, proposal_id, organisation_id, created_at)
     select gen_random_uuid(), p.id, i.id, now() from proposal p, institution i
     where p.reference = ? and i.reference = ?`,
    [reference, organisation],
  );
