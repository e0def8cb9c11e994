import { promiseTexts, type PromisePart } from '@iltizam/domain/amendments';
import type { OgpValue } from '@iltizam/domain/ogp-values';
import { draftOf, isEmptyDraft, toInput, type TextDraft } from '../../forms/textDraft';
import type { FieldChangeInput } from '../../generated/graphql';
import { LANGUAGES, type Language } from '../../i18n/languages';
import type { CommitmentRecord } from '../commitment.record';
import { saysTheSame } from '../draft/saysTheSame';

/** Every part of the promise as the person who amends it types it. */
export type AmendDraft = Record<(typeof promiseTexts)[number], TextDraft> & {
  expectedResults: TextDraft[];
  ogpValues: OgpValue[];
  sdgs: number[];
};

export const amendDraftOf = (card: CommitmentRecord): AmendDraft => ({
  title: draftOf(card.title),
  problem: draftOf(card.problem),
  solution: draftOf(card.solution),
  contribution: draftOf(card.contribution),
  additionalInformation: draftOf(card.additionalInformation),
  expectedResults: card.expectedResults.map(draftOf),
  ogpValues: card.ogpValues,
  sdgs: card.sdgs,
});

/** What differs from the card as it was read, by the paths of drafts; each language of a text for itself. */
export function changesOf(
  seen: CommitmentRecord,
  draft: AmendDraft,
  part: PromisePart,
  writer: Language,
): FieldChangeInput[] {
  if (part === 'expectedResults' || part === 'ogpValues' || part === 'sdgs') {
    const value =
      part === 'expectedResults'
        ? draft[part].filter((row) => !isEmptyDraft(row)).map((row) => toInput(row, writer))
        : draft[part];
    return saysTheSame(value, seen[part]) ? [] : [{ field: part, base: seen[part], value }];
  }
  return LANGUAGES.map((language) => ({
    field: `${part}.${language}`,
    base: seen[part]?.[language] ?? null,
    value: draft[part][language].trim() || null,
  })).filter(({ base, value }) => (base?.trim() || null) !== value);
}
