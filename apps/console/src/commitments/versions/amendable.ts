import type { Language } from '../../i18n/languages';
import type { Version } from './useVersions';

/** The texts of the promise an amendment may change, in the order of the card. */
export const amendableTexts = [
  'title',
  'problem',
  'solution',
  'contribution',
  'additionalInformation',
] as const;

export const versionParts = [...amendableTexts, 'expectedResults', 'ogpValues', 'sdgs'] as const;
export type VersionPart = (typeof versionParts)[number];

/** The promise, as a version kept it or as it stands on the card. */
export type PromiseText = Pick<Version, VersionPart>;

/** What a part of a version says in one language, a line each: what can be compared by words. */
export function wordsOf(
  version: PromiseText,
  part: VersionPart,
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
