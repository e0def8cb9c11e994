import type { DocumentNode, GraphQLSchema, OperationDefinitionNode } from 'graphql';
import { LRUCache } from 'lru-cache';
import { Costs } from '../graphql/cost.js';
import { LONGEST, MOST_CHARACTERS } from '../graphql/kept-documents.js';

interface ValidOperation {
  schema: GraphQLSchema;
  document: DocumentNode;
  operation: OperationDefinitionNode;
}

/** An operation of a document that was found valid, and what it costs. */
export interface AnsweredOperation extends ValidOperation {
  costs: Costs;
}

/** Operations the read model answered before, by the text they were asked with; the most recently used. */
export class AnsweredOperations {
  private readonly held = new LRUCache<string, AnsweredOperation>({
    maxSize: MOST_CHARACTERS,
    sizeCalculation: (_operation, key) => key.length,
  });

  find(query: string, operationName: string | null): AnsweredOperation | undefined {
    return this.held.get(keyOf(query, operationName));
  }

  note(query: string, operationName: string | null, valid: ValidOperation): void {
    const key = keyOf(query, operationName);
    if (key.length > LONGEST || this.held.has(key)) return;
    const { schema, document, operation } = valid;
    const named = operation.name?.value ?? null;
    this.held.set(key, { ...valid, costs: new Costs({ schema, document, operationName: named }) });
  }
}

const keyOf = (query: string, operationName: string | null): string => `${operationName ?? ''}\n${query}`;
