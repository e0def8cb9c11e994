import { Migration } from '@mikro-orm/migrations';

/**
 * What is told of a card beside what is on it - amendments, what others say of it, validated reports and their figures -
 * is a change of the card like any other (see 11-public-changes).
 */
export class ChangesOfVoices extends Migration {
  override name = '2026-11-25-22-changes-of-voices';

  override up(): void {
    this.addSql('alter function tell_evidence() rename to tell_part_of_card');
    for (const table of ['commitment_version', 'assessment'])
      this.addSql(`create trigger ${table}_insert_is_told after insert on ${table} for each row
        execute function tell_part_of_card()`);
    this.addSql(`create trigger card_report_insert_is_told after insert on card_report for each row
      when (new.state = 'VALIDATED') execute function tell_part_of_card()`);
    this.addSql(`create trigger card_report_update_is_told after update on card_report for each row
      when (new.state = 'VALIDATED' and (old.state, old.narrative) is distinct from (new.state, new.narrative))
      execute function tell_part_of_card()`);
    this.addSql(`create function tell_activity_report() returns trigger language plpgsql as $body$
      begin
        insert into public_change (kind, record_type, record_id, reference)
        select 'UPDATED', 'COMMITMENT', c.id, c.reference
        from activity a join commitment c on c.id = a.commitment_id
        where a.id = coalesce(new.activity_id, old.activity_id) and commitment_is_public(c.state)
          and not exists (select 1 from public_change made
            where made.xid = pg_current_xact_id()::text::bigint and made.record_id = c.id and made.kind = 'CREATED')
        on conflict do nothing;
        return null;
      end $body$`);
    this.addSql(`create trigger activity_report_is_told after insert or update or delete on activity_report
      for each row execute function tell_activity_report()`);
  }
}
