import { anonymous } from '@iltizam/domain/roles';
import { graphql, type GraphQLSchema } from 'graphql';
import type { EntityManager } from '../database/database.js';
import { Context } from '../graphql/context.js';

/** Touches plans, proposals, outcomes, cards and the audit log: what a restored copy must answer as the original did. */
const question = `{
  plans {
    reference title { ar fr en } stage commitmentCount
    cocreation { reconciliation { channel received inadmissible grouped withdrawn notRetained retained pending } }
    commitments(first: 100) { totalCount edges { node { reference state activities { title { ar } } } } }
  }
  proposals(first: 50) { totalCount edges { node { reference title { ar } state } } }
  auditHead { position hash }
}`;

/** What anybody would be answered from this view, on this day. */
export async function publicAnswer(
  em: EntityManager,
  schema: GraphQLSchema,
  today: string,
): Promise<unknown> {
  const context = new Context(
    anonymous,
    null,
    'PUBLIC',
    () => em,
    'backup',
    today,
    new Date(`${today}T12:00:00Z`),
  );
  const { data, errors } = await graphql({ schema, source: question, contextValue: context });
  if (errors?.[0]) throw errors[0];
  return JSON.parse(JSON.stringify(data));
}
