import { Migration } from '@mikro-orm/migrations';

/** The author of a comment that is refused in a public consultation asks once for another look. */
export class AppealedRefusals extends Migration {
  override name = '2026-11-26-81-appealed-refusals';

  override up(): void {
    this.addSql(
      `alter table "consultation_comment" add "appealed_at" timestamptz null, add "appeal" text null`,
    );
  }
}
