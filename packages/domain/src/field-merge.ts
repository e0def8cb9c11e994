/** A value of a draft, as JSON. */
export type FieldValue = null | boolean | number | string | FieldValue[] | { [key: string]: FieldValue };

/** Equal as JSON, whatever the order of keys; a key that is absent and one that is null say the same. */
export function sameValue(one: FieldValue, other: FieldValue): boolean {
  if (one === other) return true;
  if (Array.isArray(one) || Array.isArray(other)) {
    return (
      Array.isArray(one) &&
      Array.isArray(other) &&
      one.length === other.length &&
      one.every((item, index) => sameValue(item, other[index] ?? null))
    );
  }
  if (one === null || other === null || typeof one !== 'object' || typeof other !== 'object') return false;
  return [...new Set([...Object.keys(one), ...Object.keys(other)])].every((key) =>
    sameValue(one[key] ?? null, other[key] ?? null),
  );
}

/** What becomes of a change: `base` is what the person saw, `current` what stands now, `mine` what they typed. */
export type Merged = 'WRITE' | 'NOTHING_TO_DO' | 'CONFLICT';

/**
 * One field of two people's work. A field only one of them touched is written; what both made the same needs
 * nothing; a field somebody else changed since it was seen is never overwritten.
 */
export function mergeField(base: FieldValue, current: FieldValue, mine: FieldValue): Merged {
  if (sameValue(mine, current)) return 'NOTHING_TO_DO';
  return sameValue(base, current) ? 'WRITE' : 'CONFLICT';
}
