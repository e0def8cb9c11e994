import { Migration } from '@mikro-orm/migrations';

/** A session can be taken part in from afar. */
export class SessionLinks extends Migration {
  override name = '2026-11-26-66-session-links';

  override up(): void {
    this.addSql(`alter table "committee_session" add column "link" text null`);
  }
}
