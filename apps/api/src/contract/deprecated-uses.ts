import type { ApolloServerPlugin } from '@apollo/server';
import { NoDeprecatedCustomRule, validate, type DocumentNode, type GraphQLSchema } from 'graphql';
import { sql } from 'kysely';
import type { Logger } from 'pino';
import type { Reader } from '../database/database.js';
import type { Context } from '../graphql/context.js';
import { Tally } from '../metering/tally.js';

type Key = { element: string; day: string; clientId: string };

export type DeprecatedUses = Tally<Key>;

export const deprecatedUses = (read: () => Reader, log: Logger): DeprecatedUses =>
  new Tally(
    (rows) =>
      sql`insert into deprecated_use as d (element, day, client_id, requests)
        select t.element, t.day, t."clientId", t.count from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb)
          as t(element text, day date, "clientId" text, count int)
        on conflict (element, day, client_id) do update set requests = d.requests + excluded.requests`.execute(
        read(),
      ),
    log,
  );

const told = new WeakMap<DocumentNode, readonly string[]>();

const named =
  /^(?:The (?:field|input field|enum value)|Field|Argument) "?([\w.@]+)"?(?: argument "(\w+)")? is deprecated/u;

/** What a document asks for though it is to go, as the contract names it: `ActionPlan.stage`, `Query.proposals(plan)`. */
export function deprecatedIn(schema: GraphQLSchema, document: DocumentNode): readonly string[] {
  const known = told.get(document);
  if (known) return known;
  const found = validate(schema, document, [NoDeprecatedCustomRule], { maxErrors: 20 });
  const names = found.map(({ message }) => {
    const [, element = message, argument] = named.exec(message) ?? [];
    return argument === undefined ? element : `${element}(${argument})`;
  });
  const each = [...new Set(names)];
  told.set(document, each);
  return each;
}

export function noteDeprecated(uses: DeprecatedUses, elements: readonly string[], context: Context): void {
  for (const element of elements)
    uses.note({
      element,
      day: context.now.toISOString().slice(0, 10),
      clientId: context.actor.client?.id ?? '',
    });
}

/** Counts what is asked for though it is to go, so that nothing is taken away that is still needed. */
export const countDeprecated = (uses: DeprecatedUses): ApolloServerPlugin<Context> => ({
  requestDidStart: async () => ({
    didResolveOperation: async ({ schema, document, contextValue }) =>
      noteDeprecated(uses, deprecatedIn(schema, document), contextValue),
  }),
});
