import { Migration } from '@mikro-orm/migrations';

/** What is decided and not published is few among all that ever was: found without reading the rest. */
export class OutcomesToPublish extends Migration {
  override name = '2026-11-26-50-outcomes-to-publish';

  override up(): void {
    this.addSql(
      `create index outcome_to_publish on outcome (proposal_id) where published_at is null and superseded_at is null`,
    );
  }
}
