import { Migration } from '@mikro-orm/migrations';

/** How many comments of a consultation moderators refused is public, and nothing else of them: told in the owner's name. */
export class RefusedComments extends Migration {
  override name = '2026-11-26-88-refused-comments';

  override up(): void {
    this.addSql(`create function refused_comments(of_consultation uuid) returns bigint
      language sql stable security definer set search_path = public, pg_temp as $body$
        select count(*) from consultation_comment c where c.consultation_id = of_consultation and c.state = 'REFUSED'
      $body$`);
  }
}
