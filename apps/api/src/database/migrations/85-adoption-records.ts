import { Migration } from '@mikro-orm/migrations';

/** How a plan was adopted: the day, by whom, and what was decided. */
export class AdoptionRecords extends Migration {
  override name = '2026-11-26-85-adoption-records';

  override up(): void {
    this.addSql(`alter table "plan" add column "adoption" jsonb null`);
  }
}
