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

const isEverything = (predicate: Predicate<string>): boolean =>
  'all' in predicate && predicate.all.length === 0;
const isNothing = (predicate: Predicate<string>): boolean => 'any' in predicate && predicate.any.length === 0;

/**
 * What is left of a condition when the value of one field is known: `everything`, `nothing`, or a condition on the
 * other fields. With no field known, the condition in its simplest form.
 */
export function given<Field extends string>(
  predicate: Predicate<Field>,
  known: Partial<Record<Field, string>> = {},
): Predicate<Field> {
  if ('all' in predicate || 'any' in predicate) {
    const every = 'all' in predicate;
    const parts = (every ? predicate.all : predicate.any).map((part) => given(part, known));
    const [settles, adds] = every ? [isNothing, isEverything] : [isEverything, isNothing];
    if (parts.some(settles)) return every ? nothing : everything;
    const left = parts.filter((part) => !adds(part));
    if (left.length === 0) return every ? everything : nothing;
    if (left.length === 1) return left[0]!;
    return every ? { all: left } : { any: left };
  }
  const value = known[predicate.field];
  if (value !== undefined) return matches(predicate, known as Row<Field>) ? everything : nothing;
  if ('in' in predicate && predicate.in.length === 0) return nothing;
  return 'overlaps' in predicate && predicate.overlaps.length === 0 ? nothing : predicate;
}

/** The fields a condition asks for. */
export function fieldsOf<Field extends string>(predicate: Predicate<Field>): Field[] {
  if ('all' in predicate) return predicate.all.flatMap(fieldsOf);
  if ('any' in predicate) return predicate.any.flatMap(fieldsOf);
  return [predicate.field];
}
