import { Migration } from '@mikro-orm/migrations';

/** With an item of an agenda the preliminary list of a plan is presented, and kept as it stood. */
export class PreliminaryLists extends Migration {
  override name = '2026-11-26-80-preliminary-lists';

  override up(): void {
    this.addSql(
      `alter table "session_item" add column "presents_id" uuid null, add column "presented" jsonb null`,
    );
    this.addSql(
      `alter table "session_item" add constraint "session_item_presents_id_foreign" foreign key ("presents_id") references "plan" ("id") on delete set null`,
    );
    this.addSql(`create index on session_item (presents_id)`);
  }
}
