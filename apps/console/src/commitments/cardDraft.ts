import { draftOf, isEmptyDraft, toInput, type TextDraft } from '../forms/textDraft';
import type { OgpValue, UpdateCommitmentInput } from '../generated/graphql';
import type { Language } from '../i18n/languages';
import { cardTexts, type CardTextField } from './cardTexts';
import type { CommitmentRecord } from './commitment.record';

/** What of a card is edited on its form; the names are the domain's card fields. */
export type CardDraft = Record<CardTextField, TextDraft> & {
  expectedResults: TextDraft[];
  ogpValues: OgpValue[];
  sdgs: number[];
  contact: { position: TextDraft; mailbox: string };
};

export type CardDraftField = keyof CardDraft;

type Editable = Pick<CommitmentRecord, CardDraftField>;

/** One value a text of the card, under the text's name. */
const eachText = <Value>(value: (field: CardTextField) => Value) =>
  Object.fromEntries(cardTexts.map(({ field }) => [field, value(field)])) as Record<CardTextField, Value>;

export const draftOfCard = (card: Editable): CardDraft => ({
  ...eachText((field) => draftOf(card[field])),
  expectedResults: card.expectedResults.map(draftOf),
  ogpValues: card.ogpValues,
  sdgs: card.sdgs,
  contact: {
    position: draftOf(card.contact?.position),
    mailbox: card.contact?.mailbox ?? '',
  },
});

const same = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);

const fieldsOf = (draft: CardDraft) => Object.keys(draft) as CardDraftField[];

/** The fields in which two drafts differ. */
export const changedFields = (one: CardDraft, other: CardDraft): CardDraftField[] =>
  fieldsOf(one).filter((field) => !same(one[field], other[field]));

export type Merge = {
  draft: CardDraft;
  /** Fields both changed, and not to the same: a person decides. `draft` holds mine until then. */
  conflicts: CardDraftField[];
};

/** Brings two people's changes together: what only one of them touched needs no question. */
export function mergeDrafts(base: CardDraft, mine: CardDraft, theirs: CardDraft): Merge {
  const myChanges = changedFields(base, mine);
  const conflicts = changedFields(mine, theirs).filter(
    (field) => myChanges.includes(field) && !same(base[field], theirs[field]),
  );
  const kept = Object.fromEntries(myChanges.map((field) => [field, mine[field]]));
  return { draft: { ...theirs, ...kept }, conflicts };
}

/** Only the fields that changed, as the api takes them. */
export function inputOf(
  draft: CardDraft,
  fields: readonly CardDraftField[],
  writer: Language,
): Omit<UpdateCommitmentInput, 'reference' | 'version'> {
  const values: Record<CardDraftField, () => unknown> = {
    ...eachText((field) => () => toInput(draft[field], writer)),
    expectedResults: () =>
      draft.expectedResults
        .filter((result) => !isEmptyDraft(result))
        .map((result) => toInput(result, writer)),
    ogpValues: () => draft.ogpValues,
    sdgs: () => draft.sdgs,
    contact: () => ({
      position: isEmptyDraft(draft.contact.position) ? null : toInput(draft.contact.position, writer),
      mailbox: draft.contact.mailbox.trim() || null,
    }),
  };
  return Object.fromEntries(fields.map((field) => [field, values[field]()]));
}
