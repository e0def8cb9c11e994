import { locales } from '@iltizam/domain/languages';
import { sql } from 'kysely';
import { localeOf, localeValue } from '../../graphql/localized-text.type.js';
import { list, type Sql } from '../json-sql.js';
import type { At, Model } from '../model.js';

/** One text in several languages, in a column of `jsonb`. */
const textModel = (value: Sql): Model => ({
  ar: () => language(value, 'ar'),
  fr: () => language(value, 'fr'),
  en: () => language(value, 'en'),
  original: () => sql`'"' || upper(${value} ->> 'original') || '"'`,
  // The domain's `textIn`: the language asked, else the original, else any that is written.
  text: (at) => {
    const { locale } = at.arguments;
    const original = sql`(${value} ->> 'original')`;
    const asked = typeof locale === 'string' ? [sql.lit(localeOf(locale)) as Sql] : [];
    const preference = [...asked, original, ...(locales.map((one) => sql.lit(one)) as Sql[])];
    return sql`coalesce(${sql.join(preference.map((one) => written(value, one)))}, '""')`;
  },
});

const language = (value: Sql, locale: string): Sql =>
  sql`coalesce((${value} -> ${sql.lit(locale)})::text, 'null')`;

/** What JavaScript's `trim` takes away. */
const SPACES =
  '\t\n\v\f\r \u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u2028\u2029\u202f\u205f\u3000\ufeff';

/** The domain's `isBlank`. */
const isBlank = (text: Sql): Sql => sql`btrim(coalesce(${text}, ''), ${sql.lit(SPACES)}) = ''`;

const written = (value: Sql, locale: Sql): Sql =>
  sql`case when not ${isBlank(sql`${value} ->> ${locale}`)} then (${value} -> ${locale})::text end`;

/** A text that may be missing. */
export const localized =
  (value: Sql) =>
  (at: At): Sql =>
    sql`case when ${value} is null then 'null' else ${at.object(textModel(value))} end`;

/** A text of a row that has it. */
export const localizedHere =
  (value: Sql) =>
  (at: At): Sql =>
    at.object(textModel(value));

/** A list of texts, in a column of `jsonb`. */
export const localizedList =
  (value: Sql) =>
  (at: At): Sql =>
    list(
      at.object(textModel(sql`texts.value`)),
      sql`from jsonb_array_elements(${value}) with ordinality texts (value, place)`,
      sql`texts.place`,
    );

/** The domain's `missingLanguages` of rows of texts called `t`. */
export const missingLanguages = (texts: Sql): Sql => {
  const blank = (locale: string) => isBlank(sql`t ->> ${sql.lit(locale)}`);
  const missing = locales.map(
    (locale) =>
      sql`case when bool_or(${blank(locale)}) then ${sql.lit(JSON.stringify(localeValue(locale)))} end`,
  );
  return sql`(select concat('[', concat_ws(',', ${sql.join(missing)}), ']') from (${texts}) written (t)
    where not (${sql.join(locales.map(blank), sql` and `)}))`;
};
