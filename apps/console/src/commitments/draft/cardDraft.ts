import { draftOf, isEmptyDraft, toInput, type TextDraft } from '../../forms/textDraft';
import type { OgpValue, UpdateCommitmentInput } from '../../generated/graphql';
import { LANGUAGES, type Language } from '../../i18n/languages';
import { cardTexts, type CardTextField } from '../cardTexts';
import type { CommitmentRecord } from '../commitment.record';

/** What of a card is edited on its form. */
export type CardDraft = Record<CardTextField, TextDraft> & {
  expectedResults: TextDraft[];
  ogpValues: OgpValue[];
  sdgs: number[];
  /** The contact's function and mailbox. */
  position: TextDraft;
  mailbox: string;
};

export type CardDraftField = keyof CardDraft;

type Editable = Pick<CommitmentRecord, CardTextField | 'expectedResults' | 'ogpValues' | 'sdgs' | 'contact'>;

/** One value a text of the card, under the text's name. */
const eachText = <Value>(value: (field: CardTextField) => Value) =>
  Object.fromEntries(cardTexts.map(({ field }) => [field, value(field)])) as Record<CardTextField, Value>;

export const draftOfCard = (card: Editable): CardDraft => ({
  ...eachText((field) => draftOf(card[field])),
  expectedResults: card.expectedResults.map(draftOf),
  ogpValues: card.ogpValues,
  sdgs: card.sdgs,
  position: draftOf(card.contact?.position),
  mailbox: card.contact?.mailbox ?? '',
});

/** What would be saved of a value: spaces at the ends, empty lines of a list and the order of choices are not writing. */
function writing(value: unknown): unknown {
  if (typeof value === 'string') return value.trim();
  if (Array.isArray(value)) {
    const items = value.map((item: unknown) => JSON.stringify(writing(item)));
    const texts = value.some((item) => typeof item === 'object');
    return texts ? items.filter((item) => item !== NOTHING) : items.toSorted();
  }
  if (typeof value !== 'object' || value === null) return value;
  return LANGUAGES.map((language) => (value as TextDraft)[language].trim());
}

const NOTHING = JSON.stringify(LANGUAGES.map(() => ''));

export const same = (one: unknown, other: unknown): boolean =>
  JSON.stringify(writing(one)) === JSON.stringify(writing(other));

export const draftFields = (draft: CardDraft) => Object.keys(draft) as CardDraftField[];

/** The fields in which two drafts differ. */
export const changedFields = (one: CardDraft, other: CardDraft): CardDraftField[] =>
  draftFields(one).filter((field) => !same(one[field], other[field]));

type Input = Omit<UpdateCommitmentInput, 'reference' | 'version'>;

/** Only the fields that changed, as the api takes them: a function and its mailbox are one contact. */
export function inputOf(draft: CardDraft, fields: readonly CardDraftField[], writer: Language): Input {
  const results = draft.expectedResults.filter((result) => !isEmptyDraft(result));
  const contact: Input = {
    contact: {
      position: isEmptyDraft(draft.position) ? null : toInput(draft.position, writer),
      mailbox: draft.mailbox.trim() || null,
    },
  };
  const inputs: Record<CardDraftField, Input> = {
    ...eachText((field): Input => ({ [field]: toInput(draft[field], writer) })),
    expectedResults: { expectedResults: results.map((result) => toInput(result, writer)) },
    ogpValues: { ogpValues: draft.ogpValues },
    sdgs: { sdgs: draft.sdgs },
    position: contact,
    mailbox: contact,
  };
  return Object.assign({}, ...fields.map((field) => inputs[field])) as Input;
}
