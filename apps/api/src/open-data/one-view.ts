import { IsolationLevel } from '@mikro-orm/core';
import { anonymous } from '@iltizam/domain/roles';
import { execute, type GraphQLSchema } from 'graphql';
import type { Database } from '../database/database.js';
import { Context } from '../graphql/context.js';
import { dayOf } from '@iltizam/domain/country-clock';
import type { Ask } from './read-table.js';
import { clock } from '../database/clock.js';

/** Asks the public schema as anybody, everything in one view of the database: figures of one moment, whoever writes meanwhile. */
export function inOneView<T>(
  orm: Database,
  schema: GraphQLSchema,
  work: (ask: Ask) => Promise<T>,
): Promise<T> {
  return orm.em.fork().transactional(
    async (em) => {
      const now = clock.now();
      return work(async (document, variables) => {
        const context = new Context(anonymous, null, 'PUBLIC', () => em, 'open-data', dayOf(now), now);
        const { data, errors } = await execute({
          schema,
          document,
          variableValues: variables,
          contextValue: context,
        });
        if (errors?.[0]) throw errors[0];
        return data as Record<string, unknown>;
      });
    },
    { isolationLevel: IsolationLevel.REPEATABLE_READ, readOnly: true },
  );
}
