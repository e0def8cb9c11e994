import { FIRST_DAY, isDay, LAST_DAY } from '@iltizam/domain/days';
import type { FieldValue } from '@iltizam/domain/field-merge';
import { GraphQLScalarType, Kind } from 'graphql';
import { GraphQLJSON } from 'graphql-scalars';
import { Refused } from './refused.js';

const dayPattern = /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/u;

const noDay = (value: unknown, facts: Record<string, string> = {}) =>
  new Refused({
    code: 'INVALID_INPUT',
    facts: { given: String(value).slice(0, 40), expected: 'YYYY-MM-DD', ...facts },
  });

/** A day that is asked about or written: of the years plans have, and 2023-02-29 is refused, not moved to March. */
function given(value: unknown): string {
  if (typeof value === 'string' && isDay(value)) return value;
  throw noDay(value, { minimum: FIRST_DAY, maximum: LAST_DAY });
}

/** A day that stands in the database, whatever its year. */
function kept(value: unknown): string {
  if (typeof value === 'string' && dayPattern.test(value)) return value;
  throw noDay(value);
}

export const DayScalar = new GraphQLScalarType<string, string>({
  name: 'Date',
  description: `A calendar day of the country, \`YYYY-MM-DD\`. Months and years are marked by a precision beside it. One that is sent lies between ${FIRST_DAY} and ${LAST_DAY}; another is refused with INVALID_INPUT.`,
  serialize: kept,
  parseValue: given,
  parseLiteral: (node) => given(node.kind === Kind.STRING ? node.value : null),
});

/** As PostgreSQL writes it, or as a Date. */
function instant(value: unknown): string {
  const date = value instanceof Date ? value : new Date(String(value));
  if (Number.isNaN(date.getTime()))
    throw new Refused({ code: 'INVALID_INPUT', facts: { expected: 'YYYY-MM-DDTHH:MM:SSZ' } });
  return date.toISOString();
}

export const InstantScalar = new GraphQLScalarType<string, string>({
  name: 'DateTime',
  description: 'An instant, ISO 8601 in UTC: `2021-03-01T09:30:00.000Z`.',
  serialize: instant,
  parseValue: instant,
  parseLiteral: (node) => instant(node.kind === Kind.STRING ? node.value : null),
});

export const FieldValueScalar = new GraphQLScalarType<FieldValue, FieldValue>({
  ...GraphQLJSON.toConfig(),
  name: 'FieldValue',
  description:
    "The value of one field of a card's draft, as JSON; null where nothing stands there. Its shape follows from the field: text, list, or `{status percent reportedOn note}` of a report and `{value measuredOn note}` of a measurement.",
});
