import { Migration } from '@mikro-orm/migrations';

/** A question is put to the room here: that somebody answered stands apart from how many gave which answer. */
export class PollVotes extends Migration {
  override name = '2026-11-26-95-poll-votes';

  override up(): void {
    this.addSql(
      `create table "poll_urn" ("poll_id" uuid not null, "place" int not null, "count" int not null default 0, primary key ("poll_id", "place"))`,
    );
    this.addSql(
      `create table "poll_voter" ("poll_id" uuid not null, "registration_id" uuid not null, primary key ("poll_id", "registration_id"))`,
    );
    this.addSql(
      `alter table "meeting_poll" add "state" varchar(255) not null default 'WRITTEN', add "answered" int null`,
    );
    this.addSql(
      `alter table "poll_urn" add constraint "poll_urn_poll_id_foreign" foreign key ("poll_id") references "meeting_poll" ("id")`,
    );
    this.addSql(
      `alter table "poll_voter" add constraint "poll_voter_poll_id_foreign" foreign key ("poll_id") references "meeting_poll" ("id") on update cascade on delete cascade`,
    );
    this.addSql(
      `alter table "poll_voter" add constraint "poll_voter_registration_id_foreign" foreign key ("registration_id") references "meeting_registration" ("id") on update cascade on delete cascade`,
    );
    this.addSql('create index on poll_voter (registration_id)');
  }
}
