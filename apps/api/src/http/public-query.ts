import { randomUUID } from 'node:crypto';
import type { ApolloServer } from '@apollo/server';
import type { FormattedExecutionResult } from 'graphql';
import type { Visitor } from '../citizens/visitor.js';
import type { Database } from '../database/database.js';
import type { Context } from '../graphql/context.js';
import { publicContext } from './contexts.js';

/** One public operation, asked within the process. */
export type PublicQuery = (
  document: string,
  variables: unknown,
  operationName?: string,
  visitor?: Visitor,
) => Promise<Pick<FormattedExecutionResult, 'data' | 'errors'>>;

/** The portal asks as anybody does, only without a network between: same schema, same limits, same reader. */
export function publicQuery(orm: Database, apollo: ApolloServer<Context>): PublicQuery {
  return async (query, variables, operationName, visitor) => {
    const { body } = await apollo.executeOperation(
      { query, variables: variables as Record<string, unknown>, ...(operationName ? { operationName } : {}) },
      { contextValue: publicContext(orm, randomUUID(), visitor ? { visitor } : {}) },
    );
    if (body.kind !== 'single')
      throw new Error('An answer came in parts, which no operation of ours asks for.');
    // Rows have no prototype inside graphql; the portal gets what a client would read.
    return JSON.parse(JSON.stringify(body.singleResult)) as Awaited<ReturnType<PublicQuery>>;
  };
}
