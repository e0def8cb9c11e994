import { draftField } from '@iltizam/domain/draft-fields';
import type { FieldValue } from '@iltizam/domain/field-merge';
import type { CommitmentRecord } from '../commitment.record';
import type { Text } from '../../text/localized';
import { isUnsent, type Typed } from './draftKeeper';
import { saysTheSame } from './saysTheSame';

/** What stands at a field: what was drafted, else what is on the card; of a report or a value still to come, nothing. */
export function standing(card: CommitmentRecord, path: string): FieldValue {
  const drafted = card.draft?.fields.find(({ field }) => field === path);
  return drafted ? (drafted.value as FieldValue) : onCard(card, path);
}

/** What the person is shown: what they typed, until the card as it was read has something else to say. */
export function shown(card: CommitmentRecord, path: string, typed: Typed | undefined): FieldValue {
  const stands = standing(card, path);
  if (typed === undefined) return stands;
  const readBefore = typed.savedAt !== null && readAt(card) < typed.savedAt;
  // Spaces at the end are not saved, and not taken from under somebody's cursor.
  return isUnsent(typed) || readBefore || saysTheSame(typed.value, stands) ? typed.value : stands;
}

const readAt = ({ updatedAt, draft }: CommitmentRecord): string =>
  draft?.savedAt != null && draft.savedAt > updatedAt ? draft.savedAt : updatedAt;

function onCard(card: CommitmentRecord, path: string): FieldValue {
  const field = draftField(path);
  if (field?.kind === 'TEXT') return textAt(card, field.column)?.[field.locale] ?? null;
  if (field?.kind !== 'VALUE') return null;
  if (field.column === 'contact.mailbox') return card.contact?.mailbox ?? null;
  if (field.column === 'expectedResults') return card.expectedResults.map(plain);
  return card[field.column];
}

const textAt = (card: CommitmentRecord, column: string): Text | null | undefined =>
  column === 'contact.position'
    ? card.contact?.position
    : (card as unknown as Record<string, Text | null>)[column];

const plain = ({ ar, fr, en, original }: Text) => ({
  ar: ar ?? null,
  fr: fr ?? null,
  en: en ?? null,
  original,
});
