import { Migration } from '@mikro-orm/migrations';

/** Outcomes under embargo: lots that are public from a moment on. */
export class OutcomeLots extends Migration {
  override name = '2026-11-26-69-outcome-lots';

  override up(): void {
    this.addSql(
      `create table "outcome_lot" ("id" uuid not null, "public_at" timestamptz not null, "made_at" timestamptz not null, "made_by_id" uuid not null, "lifted_at" timestamptz null, "released_at" timestamptz null, "version" int not null default 1, primary key ("id"))`,
    );
    this.addSql(
      `create table "outcome_lot_item" ("lot_id" uuid not null, "proposal_id" uuid not null, "seen_version" int not null, "refusal" jsonb null, primary key ("lot_id", "proposal_id"))`,
    );
    this.addSql(
      `alter table "outcome_lot" add constraint "outcome_lot_made_by_id_foreign" foreign key ("made_by_id") references "account" ("id")`,
    );
    this.addSql(
      `alter table "outcome_lot_item" add constraint "outcome_lot_item_lot_id_foreign" foreign key ("lot_id") references "outcome_lot" ("id") on update cascade on delete cascade`,
    );
    this.addSql(
      `alter table "outcome_lot_item" add constraint "outcome_lot_item_proposal_id_foreign" foreign key ("proposal_id") references "proposal" ("id") on update cascade on delete cascade`,
    );
    this.addSql(`create index on outcome_lot_item (proposal_id)`);
    this.addSql(`create index on outcome_lot (made_by_id)`);
    this.addSql(`create index outcome_lot_waiting on outcome_lot (public_at)
      where lifted_at is null and released_at is null`);
  }
}
