import { IsolationLevel } from '@mikro-orm/core';
import { anonymous } from '@iltizam/domain/roles';
import { execute, getOperationAST, type GraphQLSchema } from 'graphql';
import { textOf } from '../database/bytes.js';
import { readerOf, type Database } from '../database/database.js';
import { Context } from '../graphql/context.js';
import { dayOf } from '@iltizam/domain/country-clock';
import { clock } from '../database/clock.js';
import { ReadModel } from '../read-model/reader.js';
import { inViewOf } from '../read-model/run.js';
import type { Ask } from './read-table.js';

/** Asks the public schema as anybody, everything in one view of the database: figures of one moment, whoever writes meanwhile. */
export function inOneView<T>(
  orm: Database,
  schema: GraphQLSchema,
  work: (ask: Ask) => Promise<T>,
): Promise<T> {
  return orm.em.fork().transactional(
    async (em) => {
      const now = clock.now();
      const readModel = new ReadModel(inViewOf(readerOf(em)));
      return work(async (document, variables) => {
        // An entity manager for each question: one for all would hold every row until the last.
        const fresh = () => em.fork({ keepTransactionContext: true });
        const context = new Context(anonymous, null, 'PUBLIC', fresh, 'open-data', dayOf(now), now);
        const asked = { schema, document, operation: getOperationAST(document)!, variables, context };
        const told = await readModel.answer(asked);
        if (told !== null) return JSON.parse(textOf(told)) as Record<string, unknown>;
        const { data, errors } = await execute({ schema, document, variableValues: variables, contextValue: context }); // prettier-ignore
        if (errors?.[0]) throw errors[0];
        return data as Record<string, unknown>;
      });
    },
    { isolationLevel: IsolationLevel.REPEATABLE_READ, readOnly: true },
  );
}
