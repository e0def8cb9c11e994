import type { DocumentNode, GraphQLSchema, OperationDefinitionNode } from 'graphql';
import { Costs } from '../graphql/cost.js';

interface ValidOperation {
  schema: GraphQLSchema;
  document: DocumentNode;
  operation: OperationDefinitionNode;
}

/** An operation of a document that was found valid, and what it costs. */
export interface AnsweredOperation extends ValidOperation {
  costs: Costs;
}

/** More than all documents of our own and of many strangers. */
const MOST_KEPT = 1_000;

/** Characters; what is longer is nobody's daily question, and a parsed document takes many times its text. */
const LONGEST = 5_000;

/** Operations the read model answered before, by the text they were asked with. */
export class AnsweredOperations {
  private readonly held = new Map<string, AnsweredOperation>();

  find(query: string, operationName: string | null): AnsweredOperation | undefined {
    return this.held.get(keyOf(query, operationName));
  }

  note(query: string, operationName: string | null, valid: ValidOperation): void {
    const key = keyOf(query, operationName);
    if (key.length > LONGEST || this.held.has(key)) return;
    if (this.held.size >= MOST_KEPT) this.held.delete(this.held.keys().next().value!);
    const { schema, document, operation } = valid;
    const named = operation.name?.value ?? null;
    this.held.set(key, { ...valid, costs: new Costs({ schema, document, operationName: named }) });
  }
}

const keyOf = (query: string, operationName: string | null): string => `${operationName ?? ''}\n${query}`;
