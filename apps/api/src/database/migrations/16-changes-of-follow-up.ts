import { Migration } from '@mikro-orm/migrations';

/** What follow-up added to the public card is told with the other public changes (see 11-public-changes). */
export class ChangesOfFollowUp extends Migration {
  override name = '2026-11-25-16-changes-of-follow-up';

  override up(): void {
    for (const [table, columns] of Object.entries(shown)) {
      const row = (name: string) => `(${columns.map((column) => `${name}.${column}`).join(', ')})`;
      this.addSql(`create trigger ${table}_follow_up_is_told after update on ${table} for each row
        when (${row('old')} is distinct from ${row('new')}) execute function tell_${table}_update()`);
    }
    this.addSql(`create function tell_evidence() returns trigger language plpgsql as $body$
      begin
        insert into public_change (kind, record_type, record_id, reference)
        select 'UPDATED', 'COMMITMENT', c.id, c.reference from commitment c
        where c.id = coalesce(new.commitment_id, old.commitment_id) and commitment_is_public(c.state)
          and not exists (select 1 from public_change made
            where made.xid = pg_current_xact_id()::text::bigint and made.record_id = c.id and made.kind = 'CREATED')
        on conflict do nothing;
        return null;
      end $body$`);
    this.addSql(`create trigger evidence_insert_is_told after insert on evidence for each row
      when (${seen('new')}) execute function tell_evidence()`);
    this.addSql(`create trigger evidence_delete_is_told after delete on evidence for each row
      when (${seen('old')}) execute function tell_evidence()`);
    this.addSql(`create trigger evidence_update_is_told after update on evidence for each row
      when ((${seen('old')} or ${seen('new')}) and (${seen('old')} is distinct from ${seen('new')}
        or (old.title, old.link, old.sha256) is distinct from (new.title, new.link, new.sha256)))
      execute function tell_evidence()`);
  }
}

const shown = {
  activity: ['actual_starts_on', 'actual_ends_on'],
  indicator: ['definition', 'method'],
};

const seen = (row: string): string =>
  `(${row}.public and ${row}.state = 'AVAILABLE' and ${row}.withdrawn_at is null)`;
