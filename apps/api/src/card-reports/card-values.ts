import { emptyValue, type DraftField } from '@iltizam/domain/draft-fields';
import type { FieldValue } from '@iltizam/domain/field-merge';
import type { Locale, LocalizedText } from '@iltizam/domain/languages';
import type { CommitmentEntity } from '../commitments/commitment.entity.js';
import { shown, type CardInput, type Editable } from '../commitments/write-card.js';

export interface FieldChange {
  field: DraftField;
  value: FieldValue;
}

/** What stands on the card at a field. A report, a measurement and a narrative are always news: nothing stands there. */
export function cardValue(card: CommitmentEntity, field: DraftField): FieldValue {
  if (field.kind === 'TEXT') return textAt(card, field.column)?.[field.locale] ?? null;
  if (field.kind !== 'VALUE') return null;
  if (field.column === 'contact.mailbox') return card.contactMailbox ?? null;
  return shown(card, [field.column])[field.column] as FieldValue;
}

const textAt = (card: CommitmentEntity, column: string): LocalizedText | null =>
  column === 'contact.position'
    ? (card.contactPosition ?? null)
    : ((card as unknown as Record<string, LocalizedText | null>)[column] ?? null);

const columnOf = (field: DraftField): Editable => {
  if (field.kind !== 'TEXT' && field.kind !== 'VALUE') throw new Error(`${field.path} is not on the card`);
  return field.column.split('.')[0] as Editable;
};

/** The changes of fields as a change of the card: the other languages of a text stay as they are. */
export function cardInput(card: CommitmentEntity, changes: readonly FieldChange[]): CardInput {
  const columns = [...new Set(changes.map(({ field }) => columnOf(field)))];
  const input: Record<string, unknown> = shown(card, columns);
  for (const { field, value } of changes) {
    if (field.kind === 'VALUE' && field.column !== 'contact.mailbox')
      input[field.column] = value ?? emptyValue(field.column);
    else if (field.kind === 'VALUE') input['contact'] = { ...(input['contact'] as object), mailbox: value };
    else if (field.kind === 'TEXT') setText(input, field.column, field.locale, value);
  }
  return input;
}

function setText(input: Record<string, unknown>, column: string, locale: Locale, value: FieldValue): void {
  const [name = '', inner] = column.split('.');
  const holder = inner === undefined ? input : { ...(input[name] as Record<string, unknown>) };
  const key = inner ?? name;
  holder[key] = { ...(holder[key] as object | null), [locale]: value };
  if (inner !== undefined) input[name] = holder;
}
