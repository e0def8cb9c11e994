import { Migration } from '@mikro-orm/migrations';

/** Who said whether a candidacy is eligible, so that it is unsaid where they come to stand; of before nobody knows. */
export class CandidacyJudges extends Migration {
  override name = '2026-11-27-101-candidacy-judges';

  override up(): void {
    this.addSql(`alter table "candidacy" add "decided_by_id" uuid null`);
    // What stands names nobody: there is nothing to look through while others wait.
    this.addSql(
      `alter table "candidacy" add constraint "candidacy_decided_by_id_foreign" foreign key ("decided_by_id") references "account" ("id") on delete set null not valid`,
    );
  }
}
