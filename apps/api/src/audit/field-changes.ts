import type { Change } from './audit-event.entity.js';

type Fields = Readonly<Record<string, unknown>>;

/** What a change did, field by field; each language of a text is a field of its own: `title.fr`. */
export function fieldChanges(before: Fields, after: Fields): Change[] {
  const was = flat(before);
  const is = flat(after);
  return [...is]
    .map(([field, value]) => ({ field, before: was.get(field) ?? null, after: value }))
    .filter((change) => change.before !== change.after);
}

function flat(fields: Fields): Map<string, string | null> {
  const rows = new Map<string, string | null>();
  for (const [field, value] of Object.entries(fields)) {
    if (value !== null && typeof value === 'object' && !Array.isArray(value) && !(value instanceof Date)) {
      for (const [key, part] of flat(value as Fields)) rows.set(`${field}.${key}`, part);
    } else rows.set(field, written(value));
  }
  return rows;
}

function written(value: unknown): string | null {
  if (value === null || value === undefined) return null;
  return typeof value === 'string' ? value : JSON.stringify(value);
}
