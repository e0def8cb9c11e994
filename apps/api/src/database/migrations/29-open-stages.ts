import { Migration } from '@mikro-orm/migrations';

export class OpenStages extends Migration {
  override name = '2026-11-25-29-open-stages';

  override up(): void {
    this.addSql(`alter table "plan" add column "stage_is_open" boolean not null default true`);
    this.addSql(`alter table "stage" add column "announced_on" date null`);
  }
}
