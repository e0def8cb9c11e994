import { mayCall } from '@iltizam/domain/permissions';
import {
  OperationTypeNode,
  type DocumentNode,
  type GraphQLSchema,
  type OperationDefinitionNode,
} from 'graphql';
import { LRUCache } from 'lru-cache';
import { getArgumentValues } from 'graphql/execution/values.js';
import type { Bytes } from '../database/bytes.js';
import type { Context } from '../graphql/context.js';
import { Refused } from '../graphql/refused.js';
import { coerced } from '../graphql/variables.js';
import { readSelection, type Selection } from './asked.js';
import { shapeOf, type Arguments } from './bound.js';
import { compile, type Statement } from './compile.js';
import { fillHoles } from './holes.js';
import { NotCompiled } from './not-compiled.js';
import type { Run } from './run.js';

export interface Asking {
  schema: GraphQLSchema;
  document: DocumentNode;
  operation: OperationDefinitionNode;
  variables: Record<string, unknown>;
  context: Context;
}

/** What is kept of an operation of a document. */
interface Known {
  id: number;
  /** Null where something is asked that the read model never tells. */
  selection: Selection | null;
}

/** Characters of the statements kept, of all operations together. */
const MOST_KEPT = 4_000_000;

/**
 * Answers operations that only read, each with one statement that gives the answer's text in bytes. Null where graphql-js has to
 * answer: something is asked that the read model does not tell, or that is to be refused.
 */
export class ReadModel {
  private readonly documents = new WeakMap<DocumentNode, Map<string, Known>>();
  private operations = 0;
  /** By operation, the shape of its arguments and who asks: filters given or left out, readers with other rights. */
  private readonly statements = new LRUCache<string, Statement>({
    maxSize: MOST_KEPT,
    sizeCalculation: ({ text }, key) => text.length + key.length,
  });

  constructor(private readonly run: Run) {}

  async answer(asking: Asking): Promise<Bytes | null> {
    try {
      const known = this.knownOf(asking);
      const given = known.selection && argumentsOf(known.selection, asking);
      if (!known.selection || !given || !mayAskAll(asking.context, known.selection)) return null;
      const statement = this.statementOf(known.id, known.selection, asking.context, given);
      const { text, fillers } = statement;
      return fillHoles(await this.run(text, statement.values(given), asking.context), fillers);
    } catch (error) {
      if (error instanceof NotCompiled || error instanceof Refused) return null;
      throw error;
    }
  }

  private knownOf({ schema, document, operation }: Asking): Known {
    const name = operation.name?.value ?? '';
    const operations = this.documents.get(document) ?? new Map<string, Known>();
    this.documents.set(document, operations);
    const known = operations.get(name) ?? {
      id: this.operations++,
      selection: selectionOf(schema, document, operation),
    };
    operations.set(name, known);
    return known;
  }

  private statementOf(id: number, selection: Selection, context: Context, given: Arguments): Statement {
    const shape = [id, context.today, rightsOf(context), ...given.map(shapeOf)].join('\n');
    const held = this.statements.get(shape);
    if (held) return held;
    const statement = compile(context, selection, given);
    this.statements.set(shape, statement);
    return statement;
  }
}

function selectionOf(
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
): Selection | null {
  if (operation.operation !== OperationTypeNode.QUERY) return null;
  try {
    return readSelection(schema, document, operation);
  } catch (error) {
    if (error instanceof NotCompiled) return null;
    throw error;
  }
}

/** The arguments of every field that has some, as graphql-js would give them to its resolver; null where they do not fit. */
function argumentsOf(
  { withArguments }: Selection,
  { schema, operation, variables }: Asking,
): Arguments | null {
  const values = coerced(schema, operation, variables).coerced;
  return values
    ? withArguments.map(({ definition, node }) => getArgumentValues(definition, node, values))
    : null;
}

const mayAskAll = ({ actor }: Context, { root }: Selection): boolean =>
  root.every(({ field }) => mayCall(actor, `Query.${field}`) !== 'no');

const rightsOf = ({ audience, actor }: Context): string =>
  audience === 'PUBLIC' ? audience : JSON.stringify(actor);
