import { Migration } from '@mikro-orm/migrations';

/**
 * What is published of candidacies, told in the name of the tables' owner: those with a place in a call that is decided,
 * and a name where that was agreed to. Whoever reads behind a wall finds nothing else of them.
 */
export class PublishedPlaces extends Migration {
  override name = '2026-11-26-83-published-places';

  override up(): void {
    this.addSql(`create function published_places(of_calls uuid[]) returns table (call_id uuid, rank int, mark jsonb, state text,
        ground text, institution_id uuid, name text)
      language sql stable security definer set search_path = public, pg_temp as $body$
        select k.call_id, k.rank, k.mark, k.state, k.ranking_ground, k.institution_id,
          case when k.name_agreed then case when k.kind = 'PERSON' then k.representative else k.organisation end end
        from candidacy k join candidate_call c on c.id = k.call_id
        where k.call_id = any(of_calls) and c.state = 'DECIDED' and k.state in ('RETAINED', 'RESERVE')
      $body$`);
  }
}
