import { Migration } from '@mikro-orm/migrations';

/** Actual dates beside planned ones, what an indicator means, and corrections that keep what they correct. */
export class CardFollowUp extends Migration {
  override name = '2026-11-25-13-card-follow-up';

  override up(): void {
    this.addSql(`alter table "indicator" add "definition" jsonb null, add "method" jsonb null`);
    this.addSql(`alter table "activity" add "actual_starts_on" date null, add "actual_ends_on" date null`);
    this.addSql(
      `alter table "activity_report" add "actual_starts_on" date null, add "actual_ends_on" date null`,
    );
    this.addSql(`alter table "measurement" add "corrected_by_id" uuid null, add "corrected_at" timestamptz null,
      add "correction_reason" jsonb null`);
    this.addSql(`create index "measurement_corrected_by_id_index" on "measurement" ("corrected_by_id")`);
    this.addSql(`alter table measurement add constraint measurement_corrected_has_reason check (
      (corrected_by_id is null) = (correction_reason is null) and (corrected_by_id is null) = (corrected_at is null))`);
    this.addSql(`alter table activity add constraint activity_weight_counts check (weight > 0)`);
  }
}
