import { Migration } from '@mikro-orm/migrations';

/** Who put an entry of a workshop down, so that somebody else releases it; of what stands already nobody knows. */
export class EntryWriters extends Migration {
  override name = '2026-11-27-100-entry-writers';

  override up(): void {
    this.addSql(`alter table "workshop_entry" add "recorded_by_id" uuid null`);
    // What stands names nobody: there is nothing to look through while others wait.
    this.addSql(
      `alter table "workshop_entry" add constraint "workshop_entry_recorded_by_id_foreign" foreign key ("recorded_by_id") references "account" ("id") on delete set null not valid`,
    );
  }
}
