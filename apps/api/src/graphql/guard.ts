import { lacksScope, mayCall } from '@iltizam/domain/permissions';
import type { RefusalGround } from '@iltizam/domain/refusals';
import { defaultFieldResolver, type GraphQLSchema } from 'graphql';
import { recordRefusal } from '../audit/record-refusal.js';
import type { Context } from './context.js';
import { Refused } from './refused.js';

/**
 * Puts the domain's permission table in front of every root field. An operation the table lacks stops the
 * start; no resolver asks for a role.
 */
export function guard(schema: GraphQLSchema, table: Record<string, unknown>): void {
  for (const type of [schema.getQueryType(), schema.getMutationType()]) {
    for (const field of Object.values(type?.getFields() ?? {})) {
      const operation = `${type!.name}.${field.name}`;
      if (!(operation in table)) throw new Error(`The permission table has no row for ${operation}.`);
      const resolve = field.resolve ?? defaultFieldResolver;
      field.resolve = async (source, args, context: Context, info) => {
        if (mayCall(context.actor, operation) === 'no') {
          const refusal = new Refused({
            code: 'NOT_ALLOWED',
            facts: { why: whyNot(context.actor, operation) },
          });
          // Strangers who ask what is not for them are many, and are kept out before; whoever signed in is somebody.
          if (type!.name === 'Mutation' || context.actor.userId !== null)
            await recordRefusal(context, operation, refusal);
          throw refusal;
        }
        return resolve(source, args, context, info);
      };
    }
  }
}

function whyNot(actor: Context['actor'], operation: string): RefusalGround {
  if (actor.looking) return 'looking';
  return lacksScope(actor, operation) ? 'scope' : 'role';
}
