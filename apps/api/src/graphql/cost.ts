import type { ApolloServerPlugin } from '@apollo/server';
import {
  GraphQLError,
  getNullableType,
  getOperationAST,
  isListType,
  isObjectType,
  type DocumentNode,
  type GraphQLSchema,
} from 'graphql';
// Its ES module build brings a second copy of graphql, which does not know our schema.
import { getComplexity, type ComplexityEstimator } from 'graphql-query-complexity/cjs';
import type { Context } from './context.js';
import { checkSigned } from './cursor.js';
import { limitExceeded, limits } from './limits.js';
import { Refused } from './refused.js';
import { coerced } from './variables.js';

/** Lists without a page size hold about this many rows: a card's activities, a plan's stages. */
const UNPAGED_LIST = 10;

/** The whole schema described, a quarter of what one request may cost. */
const INTROSPECTION = limits.cost / 4;

const DEFAULT_PAGE = 20;

const estimate: ComplexityEstimator = ({ type, field, args, childComplexity }) => {
  if (field.name === '__schema' || field.name === '__type') return INTROSPECTION;
  if (type.name.startsWith('__')) return 0;
  return 1 + rowsOf(type, field, args) * childComplexity;
};

type Estimated = Parameters<ComplexityEstimator>[0];

function rowsOf(parent: Estimated['type'], field: Estimated['field'], args: Estimated['args']): number {
  if (field.args.some(({ name }) => name === 'first')) {
    const first: unknown = args['first'] ?? DEFAULT_PAGE;
    const after: unknown = args['after'];
    if (typeof after === 'string') checkSigned(after);
    if (typeof first !== 'number') return DEFAULT_PAGE;
    if (first < 0 || first > limits.page) throw limitExceeded('page', first);
    return Math.max(first, 1);
  }
  // A page's rows are counted where its size is asked.
  const isPage = isObjectType(parent) && 'pageInfo' in parent.getFields();
  return isListType(getNullableType(field.type)) && !isPage ? UNPAGED_LIST : 1;
}

interface Asked {
  schema: GraphQLSchema;
  document: DocumentNode;
  operationName?: string | null;
  variables?: Record<string, unknown>;
}

/**
 * The values an answer may hold at most, page sizes read from variables and defaults. Throws on what is no page, and on
 * variables that do not fit their types.
 */
export function costOf({ schema, document, operationName, variables }: Asked): number {
  const operation = getOperationAST(document, operationName);
  const wrong = operation && coerced(schema, operation, variables ?? {}).errors?.[0];
  if (wrong) throw wrong;
  return getComplexity({
    schema,
    query: document,
    estimators: [estimate],
    ...(operationName ? { operationName } : {}),
    ...(variables ? { variables } : {}),
  });
}

/** Sizes of pages that variables gave one document. */
const MOST_KEPT = 50;

/** Variables of strangers may be long lists; such a cost is computed each time. */
const LONGEST_KEY = 500;

/** What one operation costs, computed once for those of its variables that are no texts: texts change nothing. */
export class Costs {
  private readonly held = new Map<string, number>();

  constructor(private readonly asked: Omit<Asked, 'variables'>) {}

  /** Throws as `costOf`, except where a text does not fit its type: whoever answers finds that out. */
  of(variables: Record<string, unknown>): number {
    const key = JSON.stringify(variables, (_name, value: unknown) =>
      typeof value === 'string' ? '' : value,
    );
    const held = this.held.get(key);
    if (held !== undefined) return held;
    const cost = costOf({ ...this.asked, variables });
    if (this.held.size >= MOST_KEPT) this.held.clear();
    if (key.length <= LONGEST_KEY) this.held.set(key, cost);
    return cost;
  }
}

/** Refuses before execution what would cost too much. Not a validation rule: variables are not known there. */
export const costLimit: ApolloServerPlugin<Context> = {
  requestDidStart: async () => ({
    async didResolveOperation({ schema, document, operation, request, contextValue: { spending } }) {
      // Several operations in one document are chosen from by name; which one is known here.
      const operationName = operation?.name?.value ?? null;
      const cost = costOrFault({ schema, document, operationName, variables: request.variables ?? {} });
      if (cost > limits.cost) throw limitExceeded('cost', Math.ceil(cost));
      if (spending && !(await spending.reserve(cost))) throw budgetUsed();
    },
  }),
};

/** Refused until the hour is over: the plugin that tells what an answer cost says when. */
export function budgetUsed(): Refused {
  const refused = new Refused({ code: 'RATE_LIMITED', field: 'cost' });
  refused.extensions['http'] = { status: 429 };
  return refused;
}

function costOrFault(asked: Asked): number {
  try {
    return costOf(asked);
  } catch (error) {
    if (error instanceof Refused) throw error;
    // Variables or arguments that do not fit their types: nothing of the document is executed.
    const { message, originalError } = error as GraphQLError;
    throw new GraphQLError(message, {
      originalError,
      extensions: { code: 'BAD_USER_INPUT', http: { status: 400 } },
    });
  }
}
