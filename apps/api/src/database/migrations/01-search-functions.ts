import { Migration } from '@mikro-orm/migrations';

/**
 * Folding for Arabic search: the SQL twin of the domain's `arNorm`, held to it by one fixture file.
 * For matching only; folded text is never stored as content nor shown.
 */
export class SearchFunctions extends Migration {
  override name = '2026-11-25-01-search-functions';

  override up(): void {
    this.addSql('create extension if not exists pg_trgm');
    this.addSql(`
      create function ar_norm(value text) returns text
      language sql immutable strict parallel safe as $body$
        select btrim(regexp_replace(
          translate(
            regexp_replace(
              normalize(lower(normalize(value, NFKC) collate "und-x-icu"), NFD),
              '[\\u0300-\\u0352\\u0610-\\u061A\\u0621\\u0640\\u064B-\\u065F\\u0670\\u06D6-\\u06ED\\u200B-\\u200F\\u202A-\\u202E\\u2066-\\u2069\\u00AD\\uFEFF]',
              '', 'g'),
            'ٱةىیکگڭݣڤڥپچ٠١٢٣٤٥٦٧٨٩۰۱۲۳۴۵۶۷۸۹',
            'اهييككككففبج01234567890123456789'),
          '[ \\t\\n\\v\\f\\r]+', ' ', 'g'))
      $body$`);
    this.addSql(`
      create function all_languages(texts jsonb) returns text
      language sql immutable parallel safe as $body$
        select coalesce(string_agg(concat_ws(' ', t ->> 'ar', t ->> 'fr', t ->> 'en'), ' '), '')
        from jsonb_array_elements(
          case jsonb_typeof(texts) when 'array' then texts when 'object' then jsonb_build_array(texts) else '[]' end
        ) as t
      $body$`);
  }
}
