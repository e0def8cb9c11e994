import type { ExecutionResult } from 'graphql';
import { expect } from 'vitest';

/** A question made up for two worlds. */
export interface Asked {
  document: string;
  variables: Record<string, unknown>;
}

/** What somebody is told: by one statement where there is one, and by graphql-js. */
export interface Told {
  compiled: string | null;
  data: string;
  errors: Map<string, string[]>;
}

export const toldBy = (answer: ExecutionResult, compiled: string | null = null): Told => ({
  compiled,
  data: JSON.stringify(answer.data),
  errors: errorsByPlace(answer),
});

/** The errors of an answer by the place they left empty. */
function errorsByPlace({ data, errors = [] }: ExecutionResult): Map<string, string[]> {
  const byPlace = new Map<string, string[]>();
  for (const error of errors) {
    let value: unknown = data;
    const place = (error.path ?? []).filter((step) => {
      if (value == null) return false;
      value = (value as Record<string | number, unknown>)[step];
      return true;
    });
    // Of two fields that both fail and leave the whole answer empty, either is told of: what is said has to be the same.
    const { message, extensions } = error;
    const told = JSON.stringify(place.length === 0 ? { message, extensions } : error);
    byPlace.set(place.join('.'), [...(byPlace.get(place.join('.')) ?? []), told]);
  }
  return byPlace;
}

/**
 * The same, byte for byte. Where two fields under one that is left empty fail, graphql-js tells of the second only if it
 * fails before the answer is made: of those, one has to be the same.
 */
export function expectSame(here: Told, there: Told, asked: Asked): void {
  const what = `${asked.document}\n${JSON.stringify(asked.variables)}`;
  const places = ({ errors }: Told) => [...errors.keys()].toSorted();
  expect([there.compiled, there.data, places(there)], what).toEqual([here.compiled, here.data, places(here)]);
  for (const [place, errors] of here.errors)
    expect(
      there.errors.get(place)!.some((error) => errors.includes(error)),
      `${what}\n${place}`,
    ).toBe(true);
}
