import type { TextDraft } from '../../forms/textDraft';
import { LANGUAGES, type Language } from '../../i18n/languages';
import { draftFields, same, type CardDraft, type CardDraftField } from './cardDraft';

/** What two people both changed, and not to the same: one language of a text, or a whole field. */
export type Conflict = { field: CardDraftField; language: Language | null };

export type Merge = {
  /** Both people's changes together; where they are in conflict, mine until a person decides. */
  draft: CardDraft;
  conflicts: Conflict[];
};

type Values = Record<string, unknown>;

export const isTextDraft = (value: unknown): value is TextDraft =>
  typeof value === 'object' && value !== null && 'original' in value;

/** The parts of a field that people change apart from each other: a text's languages, or the field itself. */
const partsOf = (value: unknown): (Language | null)[] => (isTextDraft(value) ? [...LANGUAGES] : [null]);

const partOf = (draft: Values, { field, language }: Conflict): unknown => {
  const value = draft[field];
  return language !== null && isTextDraft(value) ? value[language] : value;
};

function withPart(draft: CardDraft, { field, language }: Conflict, part: unknown): CardDraft {
  const value = draft[field];
  const whole = language !== null && isTextDraft(value) ? { ...value, [language]: part } : part;
  return { ...draft, [field]: whole };
}

/** Brings two people's changes together: what only one of them touched needs no question. */
export function mergeDrafts(base: CardDraft, mine: CardDraft, theirs: CardDraft): Merge {
  const parts = draftFields(base).flatMap((field) =>
    partsOf(base[field]).map((language): Conflict => ({ field, language })),
  );
  const mineOnly = parts.filter((part) => !same(partOf(base, part), partOf(mine, part)));
  return {
    draft: mineOnly.reduce((draft, part) => withPart(draft, part, partOf(mine, part)), theirs),
    conflicts: mineOnly.filter(
      (part) =>
        !same(partOf(base, part), partOf(theirs, part)) && !same(partOf(mine, part), partOf(theirs, part)),
    ),
  };
}

/** The draft with their version of these parts. */
export const takeTheirs = (draft: CardDraft, theirs: CardDraft, parts: readonly Conflict[]): CardDraft =>
  parts.reduce((taken, part) => withPart(taken, part, partOf(theirs, part)), draft);

/** What stands in a draft at a part in conflict, to be shown. */
export const conflictingPart = (draft: CardDraft, part: Conflict): unknown => partOf(draft, part);
