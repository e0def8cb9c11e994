import type { PromisePart } from '@iltizam/domain/amendments';
import type { Language } from '../../i18n/languages';
import type { Version } from './useVersions';

/** The promise, as a version kept it or as it stands on the card. */
export type Promised = Pick<Version, PromisePart>;

/** What a part of a version says in one language, a line each: what can be compared by words. */
export function wordsOf(
  version: Promised,
  part: PromisePart,
  language: Language,
  translate: (key: string) => string,
): string {
  switch (part) {
    case 'expectedResults':
      return version.expectedResults.map((result) => result[language] ?? '').join('\n');
    case 'ogpValues':
      return version.ogpValues.map((value) => translate(`ogpValues.${value}`)).join('\n');
    case 'sdgs':
      return version.sdgs.map(String).join('\n');
    default:
      return version[part]?.[language] ?? '';
  }
}
