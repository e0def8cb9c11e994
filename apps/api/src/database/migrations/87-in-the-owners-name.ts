import { Migration } from '@mikro-orm/migrations';

/**
 * What is done and told in the name of the tables' owner, each in one narrow way: the api's own role adds to the audit log
 * alone, and whoever reads behind a wall finds nothing of what is removed or dropped.
 */
export class InTheOwnersName extends Migration {
  override name = '2026-11-26-87-in-the-owners-name';

  override up(): void {
    for (const statement of statements) this.addSql(statement);
  }
}

const inTheOwnersName = 'security definer set search_path = public, pg_temp';

const statements = [
  `create function erase_logged_events(of_events uuid[], kept_hashes text[], order_id uuid) returns void
    language sql ${inTheOwnersName} as $body$
      update audit_event e set actor_id = null, actor_name = null, record_id = null, reference = null,
        changes = '[]', salt = null, kept_hash = kept.hash, erased_by = order_id
      from unnest(of_events, kept_hashes) as kept (id, hash)
      where e.id = kept.id
    $body$`,
  `create function removed_proposal(of_reference text) returns table (reference text, removed_on text, ground text)
    language sql stable ${inTheOwnersName} as $body$
      select p.reference, country_day(p.removed_at)::text,
        (select m.ground from moderation m where m.kind = 'PROPOSAL' and m.record_id = p.id and not m.shown
         order by m.decided_at desc, m.id desc limit 1)
      from proposal p where p.reference = of_reference and p.removed_at is not null
    $body$`,
  `create function put_to_consultation(of_plan uuid) returns bigint
    language sql stable ${inTheOwnersName} as $body$
      select count(distinct step.record_id) from commitment draft
      join transition step on step.record_type = 'COMMITMENT' and step.record_id = draft.id
      where draft.plan_id = of_plan and step.action = 'OPEN_CONSULTATION'
    $body$`,
];
