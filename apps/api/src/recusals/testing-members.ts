import type { College } from '@iltizam/domain/roles';
import type { World } from '../testing/world.js';
import { demoEmail } from '../accounts/demo-accounts.js';

/** The institution a member comes from, as an administrator would have entered it. */
export const comesFrom = (world: World, account: string, institution: string | null): Promise<unknown> =>
  world.orm.em.fork().execute(
    `update membership set institution_id = (select id from institution where reference = ?)
     where role = 'MEMBER' and account_id = (select id from account where email = ?)`,
    [institution, demoEmail(account)],
  );

/** One membership more, newer than those they have: a member of a college, coming from an institution. */
export const joins = (
  world: World,
  account: string,
  college: College,
  institution: string,
): Promise<unknown> =>
  world.orm.em.fork().execute(
    `insert into membership (id, account_id, role, college, institution_id, valid_from, created_at)
     select gen_random_uuid(), a.id, 'MEMBER', ?, i.id, current_date - 1, now() from account a, institution i
     where a.email = ? and i.reference = ?`,
    [college, demoEmail(account), institution],
  );

/** The organisation a proposal was written for: what its author gave on the public site. */
export const writtenFor = (world: World, reference: string, organisation: string): Promise<unknown> =>
  world.orm.em.fork().execute(
    `insert into proposal_author (id, proposal_id, organisation_id, created_at)
     select gen_random_uuid(), p.id, i.id, now() from proposal p, institution i
     where p.reference = ? and i.reference = ?`,
    [reference, organisation],
  );
