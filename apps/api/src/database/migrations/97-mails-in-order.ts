import { Migration } from '@mikro-orm/migrations';

/** What one person is told of one record leaves in the order it was written, and its content leaves twice at most without an answer. */
export class MailsInOrder extends Migration {
  override name = '2026-11-26-97-mails-in-order';

  override up(): void {
    // Added empty and given its default afterwards, so that no row of a large table is written again.
    this.addSql(`alter table "mail" add "sequence" bigint null, add "unanswered" int not null default 0`);
    this.addSql(`create sequence "mail_sequence_seq" owned by "mail"."sequence"`);
    this.addSql(`alter table "mail" alter column "sequence" set default nextval('mail_sequence_seq')`);
    // What waits comes before what is written from now on.
    this.addSql(
      `update "mail" m set "sequence" = o.place from (
         select id, row_number() over (order by created_at, id) - count(*) over () as place from mail where due_at is not null
       ) o where m.id = o.id`,
    );
    this.addSql(
      `create index mail_waiting on mail (coalesce(citizen_id, account_id), reference, sequence) where due_at is not null`,
    );
  }
}
