import { mayCall } from '@iltizam/domain/permissions';
import {
  OperationTypeNode,
  type DocumentNode,
  type GraphQLSchema,
  type OperationDefinitionNode,
} from 'graphql';
import type { Pool } from 'pg';
import { getArgumentValues, getVariableValues } from 'graphql/execution/values.js';
import { mayAskAgain } from '../database/abandoned.js';
import { isCut } from '../database/away.js';
import { bytesQuery, type Bytes } from '../database/bytes.js';
import { planName } from '../database/planned.js';
import type { Walls } from '../database/rights/walled.js';
import type { Context } from '../graphql/context.js';
import { Refused } from '../graphql/refused.js';
import { mayReadReplica } from '../replicas/may-read-replica.js';
import type { ReplicaWatch } from '../replicas/watch-replicas.js';
import { readSelection, type Selection } from './asked.js';
import { shapeOf, type Arguments } from './bound.js';
import { compile, type Statement } from './compile.js';
import { fillHoles } from './holes.js';
import { NotCompiled } from './not-compiled.js';

export interface Asking {
  schema: GraphQLSchema;
  document: DocumentNode;
  operation: OperationDefinitionNode;
  variables: Record<string, unknown>;
  context: Context;
}

/** What is kept of an operation of a document. */
interface Known {
  /** Null where something is asked that the read model never tells. */
  selection: Selection | null;
  /** By the shape of the arguments and who asks. */
  statements: Map<string, Statement>;
}

/** Statements kept of one operation: filters given or left out, sizes of pages, readers with other rights. */
const MOST_KEPT = 200;

/**
 * Answers operations that only read, each with one statement that gives the answer's text in bytes. Null where graphql-js has to
 * answer: something is asked that the read model does not tell, or that is to be refused.
 */
export class ReadModel {
  private readonly documents = new WeakMap<DocumentNode, Map<string, Known>>();

  constructor(
    private readonly pool: Pool,
    private readonly replicas: Pick<ReplicaWatch, 'pool' | 'distrust'> | null = null,
    private readonly walls: Pick<Walls, 'before'> | null = null,
  ) {}

  async answer(asking: Asking): Promise<Bytes | null> {
    try {
      const known = this.knownOf(asking);
      const given = known.selection && argumentsOf(known.selection, asking);
      if (!known.selection || !given || !mayAskAll(asking.context, known.selection)) return null;
      const statement = statementOf(known, known.selection, asking.context, given);
      return fillHoles(await this.run(statement, given, asking.context), statement.fillers);
    } catch (error) {
      if (error instanceof NotCompiled || error instanceof Refused) return null;
      throw error;
    }
  }

  /** The answer's text, with its holes open; from a replica where the reader may see what is a moment old. */
  private async run(statement: Statement, given: Arguments, context: Context): Promise<Bytes> {
    const { text } = statement;
    const name = planName(text);
    const values = statement.values(given);
    const askOnce = async (pool: Pool): Promise<Bytes> => {
      const query = bytesQuery({ ...(name === undefined ? {} : { name }), text, values });
      // Not `pool.query`: who waits for a connection would go on as part of the request that gives one back.
      const client = await (this.walls?.before(context, pool) ?? pool).connect();
      try {
        const data = await new Promise<Bytes>((resolve, reject) => {
          client.query<{ data: Bytes }>(query, (error, answer) =>
            error ? reject(error) : resolve(answer.rows[0]!.data),
          );
        });
        client.release();
        return data;
      } catch (error) {
        client.release(error as Error);
        throw error;
      }
    };
    const ask = (pool: Pool): Promise<Bytes> =>
      askOnce(pool).catch((error: unknown) => {
        if (!isCut(error) || !mayAskAgain()) throw error;
        return askOnce(pool);
      });
    const replica = this.replicas && mayReadReplica(context) ? await this.replicas.pool() : null;
    if (!replica) return ask(this.pool);
    return ask(replica).catch(() => {
      this.replicas!.distrust();
      return ask(this.pool);
    });
  }

  private knownOf({ schema, document, operation }: Asking): Known {
    const name = operation.name?.value ?? '';
    const operations = this.documents.get(document) ?? new Map<string, Known>();
    this.documents.set(document, operations);
    const known = operations.get(name) ?? {
      selection: selectionOf(schema, document, operation),
      statements: new Map(),
    };
    operations.set(name, known);
    return known;
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
  const { coerced } = getVariableValues(schema, operation.variableDefinitions ?? [], variables);
  return coerced
    ? withArguments.map(({ definition, node }) => getArgumentValues(definition, node, coerced))
    : null;
}

const mayAskAll = ({ actor }: Context, { root }: Selection): boolean =>
  root.every(({ field }) => mayCall(actor, `Query.${field}`) !== 'no');

function statementOf(known: Known, selection: Selection, context: Context, given: Arguments): Statement {
  const shape = [context.today, rightsOf(context), ...given.map(shapeOf)].join('\n');
  const held = known.statements.get(shape);
  if (held) return held;
  const statement = compile(context, selection, given);
  // What somebody searches for shapes the statement too: the oldest go.
  if (known.statements.size >= MOST_KEPT) known.statements.delete(known.statements.keys().next().value!);
  known.statements.set(shape, statement);
  return statement;
}

const rightsOf = ({ audience, actor }: Context): string =>
  audience === 'PUBLIC' ? audience : JSON.stringify(actor);
