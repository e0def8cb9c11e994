-- Everything is made from the words of the real plans, in pieces as they really follow each other, so that frequent
-- words are as frequent as people write them and rare ones as rare. The same seed gives the same data.

create function pg_temp.pick(seed text, among bigint) returns bigint language sql immutable as
$$ select (hashtextextended(seed, 7) & 4503599627370495) % greatest(among, 1) $$;

create function pg_temp.share(seed text) returns float8 language sql immutable as
$$ select pg_temp.pick(seed, 1000000) / 1000000.0 $$;

-- As the application makes its identifiers: by time, then by chance.
create function pg_temp.id_at(at timestamptz, seed text) returns uuid language sql immutable as $$
  select (lpad(to_hex((extract(epoch from at) * 1000)::bigint), 12, '0') || '7' || substr(md5(seed), 1, 3)
    || '8' || substr(md5(seed), 5, 15))::uuid $$;

create function pg_temp.text_of(ar text, fr text default null) returns jsonb language sql immutable as
$$ select jsonb_build_object('ar', ar, 'fr', fr, 'en', null, 'original', 'ar') $$;

create temp table real_text as
select t ->> 'ar' as ar, t ->> 'fr' as fr from (
  select title as t from proposal
  union all select jsonb_array_elements(challenges) from proposal
  union all select solution from proposal
  union all select expected_result from proposal
  union all select title from commitment
  union all select problem from commitment
  union all select solution from commitment
  union all select jsonb_array_elements(expected_results) from commitment
  union all select title from activity
) every_text;

create temp table phrase as
select place - 1 as n, string_agg(w, ' ') over (order by place rows between current row and 4 following) as text
from (select row_number() over () as place, w from real_text, regexp_split_to_table(ar, '\s+') w
      where ar is not null) word;

create temp table phrase_fr as
select place - 1 as n, string_agg(w, ' ') over (order by place rows between current row and 6 following) as text
from (select row_number() over () as place, w from real_text, regexp_split_to_table(fr, '\s+') w
      where fr is not null) word;

create unique index on phrase (n);
create unique index on phrase_fr (n);
analyze phrase, phrase_fr;

-- Fifteen words each: three pieces of real sentences.
create temp table sentence as
select s as n, (
  select string_agg(p.text, ' ' order by piece) from generate_series(1, 3) piece
  join phrase p on p.n = pg_temp.pick(s || '/' || piece, (select count(*) from phrase))) as text
from generate_series(0, 29999) s;
create unique index on sentence (n);
analyze sentence;
