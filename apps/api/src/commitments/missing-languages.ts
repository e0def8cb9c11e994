import { missingLanguages, type Locale, type LocalizedText } from '@iltizam/domain/languages';

/** Languages in which a text of these records is missing. */
export const missingLanguagesOf = (...records: readonly unknown[]): Locale[] =>
  missingLanguages(textsIn(records));

/** Every text of a record, however deep: a field added later counts without anybody listing it. */
function textsIn(value: unknown): LocalizedText[] {
  if (value === null || typeof value !== 'object') return [];
  return 'original' in value ? [value as LocalizedText] : Object.values(value).flatMap(textsIn);
}
