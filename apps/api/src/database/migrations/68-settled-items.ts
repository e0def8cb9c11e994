import { Migration } from '@mikro-orm/migrations';

/** Of an item no vote was taken on it is kept why. */
export class SettledItems extends Migration {
  override name = '2026-11-26-68-settled-items';

  override up(): void {
    this.addSql(`alter table "session_item" add column "settled_reason" jsonb null`);
  }
}
