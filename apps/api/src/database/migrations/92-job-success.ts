import { Migration } from '@mikro-orm/migrations';

/** A job that fails now says all the same when it last did what it has to. */
export class JobSuccess extends Migration {
  override name = '2026-11-26-92-job-success';

  override up(): void {
    this.addSql(`alter table "job" add "succeeded_at" timestamptz null`);
    this.addSql(`update "job" set "succeeded_at" = "ran_at" where "failure" is null`);
  }
}
