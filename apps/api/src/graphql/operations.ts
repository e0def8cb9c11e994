import { channel } from 'node:diagnostics_channel';
import { Kind, type DocumentNode } from 'graphql';

/** An operation that is answered: it was found valid. */
export interface Answered {
  document: DocumentNode;
  operationName: string | null | undefined;
}

/** Told of every operation that is answered; where nobody listens it costs nothing. */
export const operations = channel('iltizam:operation');

/** `query plans meetings`: its fields, which are names of the schema; what whoever asks calls it is theirs. */
export function operationSummary({ document, operationName }: Answered): string {
  const found = document.definitions.filter((definition) => definition.kind === Kind.OPERATION_DEFINITION);
  const operation =
    found.find(({ name }) => operationName != null && name?.value === operationName) ?? found[0]!;
  const fields = operation.selectionSet.selections.flatMap((each) =>
    each.kind === Kind.FIELD ? [each.name.value] : [],
  );
  return [operation.operation, ...new Set(fields)].slice(0, 6).join(' ');
}
