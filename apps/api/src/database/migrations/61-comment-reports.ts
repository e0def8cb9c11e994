import { Migration } from '@mikro-orm/migrations';

export class CommentReports extends Migration {
  override name = '2026-11-26-61-comment-reports';

  override up(): void {
    this.addSql(
      `create table "comment_report" ("id" uuid not null, "comment_id" uuid not null, "network" varchar(255) not null, "ground" varchar(255) not null, "words" text null, "reported_at" timestamptz not null, "settled_at" timestamptz null, primary key ("id"))`,
    );
    this.addSql(
      `alter table "comment_report" add constraint "comment_report_comment_id_foreign" foreign key ("comment_id") references "proposal_comment" ("id") on delete cascade`,
    );
    // Counted once a network; the second line is what waits for a moderator.
    this.addSql(`create unique index comment_report_once on comment_report (comment_id, network)`);
    this.addSql(`create index comment_report_open on comment_report (comment_id) where settled_at is null`);
  }
}
