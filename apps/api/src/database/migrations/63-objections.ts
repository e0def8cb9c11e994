import { Migration } from '@mikro-orm/migrations';

/** Somebody objects to one use of what is held of them, and waits for one answer a use. */
export class Objections extends Migration {
  override name = '2026-11-26-63-objections';

  override up(): void {
    this.addSql(`alter table "data_request" add "purpose" varchar(255) null, add "words" text null`);
    this.addSql('drop index data_request_waits_once');
    this.addSql(
      `create unique index data_request_waits_once on data_request (citizen_id, kind, coalesce(purpose, ''))
        where state = 'OPEN'`,
    );
  }
}
