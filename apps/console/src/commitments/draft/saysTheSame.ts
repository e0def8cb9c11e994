import { sameValue, type FieldValue } from '@iltizam/domain/field-merge';

/** Would saving one in place of the other change anything? Spaces at the ends and order of choices would not. */
export const saysTheSame = (one: FieldValue, other: FieldValue): boolean =>
  sameValue(written(one), written(other));

function written(value: FieldValue): FieldValue {
  if (typeof value === 'string') return value.trim() === '' ? null : value.trim();
  if (Array.isArray(value)) {
    const items = value.map(written);
    return items.every((item) => typeof item === 'object') ? items : items.toSorted(byWord);
  }
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([key]) => key !== 'original')
      .map(([key, part]) => [key, written(part)]),
  );
}

const byWord = (one: FieldValue, other: FieldValue) => (JSON.stringify(one) < JSON.stringify(other) ? -1 : 1);
