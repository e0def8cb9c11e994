import type { World } from '../testing/world.js';

/** Everything the public may not know becomes something else; what it may know stays as it is. */
export async function changeWhatIsHidden(world: World): Promise<void> {
  await change(world, [namesOfAccounts, ...secretsOfTriage]);
}

export async function change({ orm }: World, statements: readonly string[]): Promise<void> {
  await orm.em.fork().transactional(async (em) => {
    for (const statement of statements) await em.execute(statement);
  });
}

export const namesOfAccounts = `update account set name = 'Somebody else ' || id`;

export const secret = `'{"ar":"سر مكتوم","fr":"Un secret bien gardé","en":"A well kept secret","original":"fr"}'`;

/** A proposal nobody outside sees: not moderated, or still being written. */
const hidden = `(p.removed_at is not null or p.state = 'DRAFT' or (p.channel <> 'MEETING' and p.moderated_at is null
  and p.provenance not in ('RECORDED', 'RECONSTRUCTED')))`;

/** Steps that leave what the public sees as it is, whether or not the plan screens blind. */
const movesUnseen = [
  ['REFERRED', 'REFUSAL_PROPOSED'],
  ['ADMISSIBLE', 'ASSIGNED'],
  ['ASSIGNED', 'ADMISSIBLE'],
  ['RETAINED', 'NOT_RETAINED'],
  ['NOT_RETAINED', 'RETAINED'],
];

/** What the committee works with, and what of it is not published. */
export const secretsOfTriage = [
  `insert into proposal_author (id, proposal_id, name, email, email_confirmed_at, created_at)
   select gen_random_uuid(), id, 'A private person', 'private@example.test', now(), now() from proposal`,
  // Proposals nobody sees, and more of them.
  `update proposal p set title = ${secret}, solution = ${secret}, challenges = jsonb_build_array(${secret}::jsonb)
   where ${hidden}`,
  `insert into proposal (id, reference, plan_id, theme_id, channel, title, challenges, solution, state, submitted_at,
                         submitted_precision, provenance, updated_at)
   select gen_random_uuid(), p.reference || '-hidden', p.plan_id, p.theme_id, 'PORTAL', ${secret}, '[]', ${secret},
          case when right(p.reference, 1) < '5' then 'DRAFT' else 'SUBMITTED' end, p.submitted_at, 'INSTANT', 'ENTERED', now()
   from proposal p`,
  `update attachment a set file_name = 'سر مكتوم.pdf', title = ${secret}, bytes = 4711 from proposal p
   where p.id = a.proposal_id and (${hidden} or a.state <> 'AVAILABLE')`,
  `insert into attachment (id, proposal_id, state, file_name, bytes, parts, moved_at, added_at)
   select gen_random_uuid(), p.id, 'SENDING', 'سر مكتوم.pdf', 4711, '[]', now(), now() from proposal p`,
  // What is decided and not published.
  `update outcome set decision = case decision when 'RETAINED' then 'NOT_RETAINED' else 'RETAINED' end, reason = null,
          justification = ${secret} where published_at is null`,
  `update assignment set justification = ${secret}, due_on = '2031-01-01', version = version + 7 where published_at is null`,
  `update transition set reason = ${secret}, actor_role = 'SECRETARIAT', actor_college = null, at = at + interval '1 day'
   where published_at is null`,
  ...movesUnseen.map(
    ([from, to]) =>
      `update proposal set state = '${to}:' where state = '${from}' and published_decision is null`,
  ),
  `update proposal set state = rtrim(state, ':') where state like '%:'`,
  `update proposal set version = version + 3`,
  // Cards that are no card yet, and what is being written on others.
  `update commitment set title = ${secret}, problem = ${secret}, solution = ${secret} where state in ('DRAFT', 'DROPPED')`,
  `update activity a set title = ${secret} from commitment c where c.id = a.commitment_id and c.state in ('DRAFT', 'DROPPED')`,
  `insert into card_report (id, commitment_id, state, narrative, started_at)
   select gen_random_uuid(), id, 'DRAFT', ${secret}, now() from commitment
   on conflict (commitment_id) where state <> 'VALIDATED' do update set narrative = excluded.narrative, state = 'RETURNED'`,
  `insert into card_report_field (report_id, path, value, saved_at)
   select id, 'narrative.fr', '"Un secret bien gardé"', now() from card_report where state <> 'VALIDATED'`,
  `update evidence set title = ${secret}, file_name = 'secret.pdf', link = case when link is not null then 'https://secret.example.test' end
   where not public or state <> 'AVAILABLE' or withdrawn_at is not null`,
  // What people write to each other.
  `insert into note (id, proposal_id, author_id, text, at)
   select gen_random_uuid(), p.id, (select id from account limit 1), 'سر مكتوم', now() from proposal p`,
];
