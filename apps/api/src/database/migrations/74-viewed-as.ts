import { Migration } from '@mikro-orm/migrations';

export class ViewedAs extends Migration {
  override name = '2026-11-26-74-viewed-as';

  override up(): void {
    this.addSql(
      `alter table "session" add "viewed_account_id" uuid null, add "view_ends_at" timestamptz null`,
    );
    this.addSql(
      `alter table "session" add constraint "session_viewed_account_id_foreign" foreign key ("viewed_account_id") references "account" ("id") on delete set null`,
    );
  }
}
