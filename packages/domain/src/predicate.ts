/**
 * A condition on a record, as data: the api renders it to SQL in one place, `matches` evaluates it here, and a
 * test proves that the two agree. `{ all: [] }` is everything, `{ any: [] }` nothing.
 */
export type Predicate<Field extends string> =
  | { all: readonly Predicate<Field>[] }
  | { any: readonly Predicate<Field>[] }
  | { field: Field; is: string | boolean }
  | { field: Field; in: readonly string[] }
  | { field: Field; notNull: true }
  /** A list-valued field shares a value with the list. */
  | { field: Field; overlaps: readonly string[] };

/** Every field is present: unknown is null, never left out. */
export type Row<Field extends string> = Readonly<Record<Field, string | boolean | readonly string[] | null>>;

export const everything = { all: [] } as const;
export const nothing = { any: [] } as const;

export function matches<Field extends string>(predicate: Predicate<Field>, row: Row<Field>): boolean {
  if ('all' in predicate) return predicate.all.every((part) => matches(part, row));
  if ('any' in predicate) return predicate.any.some((part) => matches(part, row));
  const value = row[predicate.field];
  if ('is' in predicate) return value === predicate.is;
  if ('in' in predicate) return typeof value === 'string' && predicate.in.includes(value);
  if ('notNull' in predicate) return value !== null && value !== undefined;
  return Array.isArray(value) && predicate.overlaps.some((item) => value.includes(item));
}
