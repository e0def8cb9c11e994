import { Migration } from '@mikro-orm/migrations';

/**
 * What must hold whatever program writes: fates have reasons, histories are only added to,
 * one live lead answers for a proposal.
 */
export class Guarantees extends Migration {
  override name = '2026-11-25-05-guarantees';

  override up(): void {
    this.addSql(`alter table outcome add constraint outcome_has_justification check (
      decision not in ('INADMISSIBLE', 'NOT_RETAINED', 'NOT_INCLUDED')
      or (justification is not null and btrim(all_languages(justification)) <> ''))`);
    this.addSql(`alter table outcome add constraint outcome_refusal_has_reason check (
      decision <> 'INADMISSIBLE' or reason is not null)`);
    this.addSql(
      `create unique index outcome_one_standing on outcome (proposal_id) where superseded_at is null`,
    );
    this.addSql(`alter table assignment add constraint assignment_answer_has_justification check (
      state not in ('NOT_RETAINED') or justification is not null)`);
    this.addSql(`create unique index assignment_one_live_lead on assignment (proposal_id)
      where lead and ended_at is null and state <> 'RETURNED'`);
    this.addSql(
      `alter table activity add constraint activity_percent_in_range check (percent between 0 and 100)`,
    );
    this.addSql(`alter table activity add constraint activity_status_with_percent check (
      (status is null) = (percent is null))`);
    this.addSql(`create function only_added_to() returns trigger language plpgsql as $body$
      begin
        raise exception 'rows of % are never changed or removed', tg_table_name using errcode = 'restrict_violation';
      end $body$`);
    this.addSql(`create trigger audit_event_only_added_to before update or delete or truncate on audit_event
      for each statement execute function only_added_to()`);
    this.addSql(`create trigger activity_report_only_added_to before update or delete or truncate on activity_report
      for each statement execute function only_added_to()`);
  }
}
