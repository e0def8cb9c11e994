import { Migration } from '@mikro-orm/migrations';

/** What triage suggests rests on: the words of each proposal by language, pairs found different, rules of themes. */
export class TriageSuggestions extends Migration {
  override name = '2026-11-25-06-triage-suggestions';

  override up(): void {
    for (const statement of [...tables, ...wordings, ...search]) this.addSql(statement);
  }
}

const tables = [
  `create table proposal_wording (
    proposal_id uuid not null references proposal on delete cascade,
    language text not null,
    plan_id uuid not null references plan on delete cascade,
    title text not null,
    folded text not null,
    words tsvector not null generated always as (to_tsvector('simple', folded)) stored,
    primary key (proposal_id, language)
  )`,
  'create index proposal_wording_by_words on proposal_wording using gin (words)',
  `create table not_same (
    first_id uuid not null references proposal on delete cascade,
    second_id uuid not null references proposal on delete cascade,
    marked_by_id uuid null references account on delete set null,
    marked_at timestamptz not null,
    primary key (first_id, second_id),
    constraint not_same_in_order check (first_id < second_id)
  )`,
  'create index not_same_by_second_id on not_same (second_id)',
  `create table theme_rule (
    theme_id uuid not null references theme on delete cascade,
    institution_id uuid not null references institution on delete cascade,
    ground text not null,
    evidence int null,
    ended_at timestamptz null,
    primary key (theme_id, institution_id, ground)
  )`,
];

/** Wordings follow their proposal by themselves, whoever writes it. */
const wordings = [
  // Where the database's character type is C, as on the built-in server, pg_trgm sees no letter outside ASCII: Arabic
  // would have no trigrams at all. Each folded Arabic letter is one ASCII letter or digit here, for comparing only.
  `create function plain_letters(folded text) returns text
    language sql immutable strict parallel safe as $body$
      select translate(folded, 'ابتثجحخدذرزسشصضطظعغفقكلمنهوي', 'abtvjhxdprzscego1i2fqklmnuwy')
    $body$`,
  // Folding is the costly part: what is written in one language only is folded already.
  `create function wordings_of(title jsonb, challenges jsonb, solution jsonb, expected_result jsonb, folded text)
    returns table (language text, title text, folded text) language sql immutable parallel safe as $body$
      select w.language, coalesce(plain_letters(ar_norm($1 ->> w.language)), ''),
             plain_letters(case when count(*) over () = 1 then $5 else ar_norm(w.written) end)
      from (
        select said.language, string_agg(said.text, ' ' order by e.n) as written
        from jsonb_array_elements(jsonb_build_array($1) || $2 || jsonb_build_array($3, $4)) with ordinality as e(texts, n)
        cross join lateral jsonb_each_text(
          case jsonb_typeof(e.texts) when 'object' then e.texts else '{}' end) said(language, text)
        where said.language in ('ar', 'fr', 'en') and said.text <> '' group by said.language
      ) w
    $body$`,
  `create function add_wordings() returns trigger language plpgsql as $body$
    begin
      insert into proposal_wording (proposal_id, plan_id, language, title, folded)
      select p.id, p.plan_id, w.language, w.title, w.folded from added p
      cross join lateral wordings_of(p.title, p.challenges, p.solution, p.expected_result, p.folded) w;
      return null;
    end $body$`,
  `create function renew_wordings() returns trigger language plpgsql as $body$
    begin
      delete from proposal_wording where proposal_id = new.id;
      insert into proposal_wording (proposal_id, plan_id, language, title, folded)
      select new.id, new.plan_id, w.language, w.title, w.folded
      from wordings_of(new.title, new.challenges, new.solution, new.expected_result, new.folded) w;
      return null;
    end $body$`,
  `create trigger proposal_adds_wordings after insert on proposal
    referencing new table as added for each statement execute function add_wordings()`,
  `create trigger proposal_renews_wordings after update of title, challenges, solution, expected_result, plan_id on proposal
    for each row when (old.folded is distinct from new.folded or old.plan_id is distinct from new.plan_id
      or old.title is distinct from new.title)
    execute function renew_wordings()`,
  `insert into proposal_wording (proposal_id, plan_id, language, title, folded)
    select p.id, p.plan_id, w.language, w.title, w.folded from proposal p
    cross join lateral wordings_of(p.title, p.challenges, p.solution, p.expected_result, p.folded) w`,
];

const search = [
  // Bounded whatever the number of proposals: at most so many rows, found through the index and no other way. Left
  // to itself the planner would read the table from its beginning until the limit is reached, or to its end.
  `create function wordings_with(query tsquery, spoken text, of_plan uuid, only_assigned boolean, at_most int)
    returns setof uuid language sql stable set enable_seqscan = off as $body$
      select w.proposal_id from proposal_wording w
      where w.words @@ query and w.language = spoken and (of_plan is null or w.plan_id = of_plan)
        and (not only_assigned or exists (
          select 1 from assignment a where a.proposal_id = w.proposal_id and a.lead and a.ended_at is null and a.state <> 'RETURNED'))
      limit at_most
    $body$`,
];
