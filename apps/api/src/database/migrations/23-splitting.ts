import { Migration } from '@mikro-orm/migrations';

export class Splitting extends Migration {
  override name = '2026-11-25-23-splitting';

  override up(): void {
    this.addSql('alter table "proposal" add column "split_from_id" uuid null');
    this.addSql(
      'alter table "proposal" add constraint "proposal_split_from_id_foreign" foreign key ("split_from_id") references "proposal" ("id") not valid',
    );
    // Few proposals were ever split: the index holds those alone.
    this.addSql(
      'create index proposal_split_from on proposal (split_from_id) where split_from_id is not null',
    );
  }
}
