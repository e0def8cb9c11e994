import { sql } from 'kysely';
import type { Context } from '../graphql/context.js';
import type { Asked, Selection } from './asked.js';
import { Bound, type Arguments } from './bound.js';
import type { Filler } from './holes.js';
import { At } from './model.js';
import { models } from './models/models.js';

/** One operation of one shape as one statement, whose only value is the answer's text. */
export interface Statement {
  text: string;
  /** What is bound, from the arguments of a request; throws where they are to be refused. */
  values(given: Arguments): unknown[];
  fillers: readonly Filler[];
}

/** Compiles an operation for whoever asks in `context`; their rights become part of the statement. */
export function compile(context: Context, { root }: Selection, given: Arguments): Statement {
  const fillers: Filler[] = [];
  const checks: ((all: Arguments) => void)[] = [];
  const answer: Asked = { name: '', field: '', arguments: null, of: root };
  const data = new At(answer, { models, context, given, fillers, checks }).object('Query');
  const { sql: text, parameters } = sql`select ${data} as data`.compile(context.read);
  return {
    text,
    fillers,
    values(now) {
      for (const check of checks) check(now);
      return parameters.map((value) => (value instanceof Bound ? value.read(now) : value));
    },
  };
}
