/** The arguments of every field of an operation that has some, in the order the fields were met. */
export type Arguments = readonly Record<string, unknown>[];

/** A value of a statement that is read from the arguments each time it runs; everything else of it stays as compiled. */
export class Bound {
  constructor(readonly read: (all: Arguments) => unknown) {}
}

/** Arguments whose value never changes how a statement is made: names of records, places in a list, days. */
const bindable = new Set([
  'reference',
  'plan',
  'theme',
  'leadInstitution',
  'institution',
  'leadsIn',
  'area',
  'after',
  'on',
]);

/** What the arguments of a field say of the statement's shape: two that agree in it run the same statement. */
export const shapeOf = (given: Record<string, unknown>): string =>
  JSON.stringify(given, (name, value: unknown) =>
    bindable.has(name) && typeof value === 'string' ? '$' : value,
  );

/** The arguments of a field with every value that can be bound taken out of it, to be put into SQL as they are. */
export function boundArguments(index: number, given: Record<string, unknown>): Record<string, unknown> {
  return bind(given, (all) => all[index]!) as Record<string, unknown>;
}

function bind(value: unknown, read: (all: Arguments) => unknown): unknown {
  if (value === null || typeof value !== 'object' || Array.isArray(value)) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, inner]) => {
      const readInner = (all: Arguments) => (read(all) as Record<string, unknown>)[name];
      const binds = bindable.has(name) && typeof inner === 'string';
      return [name, binds ? new Bound(readInner) : bind(inner, readInner)];
    }),
  );
}
