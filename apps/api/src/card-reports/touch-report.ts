import type { FieldValue } from '@iltizam/domain/field-merge';
import { fieldChanges } from '../audit/field-changes.js';
import type { Change } from '../commands/change.js';
import type { HeldFacts } from '../commitments/commitment-facts.queries.js';

/** Records what was typed in a draft. The card has not changed, and does not say that it has. */
export function touchReport(
  change: Change,
  { id, reference }: HeldFacts,
  fields: readonly { path: string; before: FieldValue; after: FieldValue }[],
): void {
  const side = (which: 'before' | 'after') =>
    Object.fromEntries(fields.map((field) => [`draft.${field.path}`, field[which]]));
  const changes = fieldChanges(side('before'), side('after'));
  change.touch({ recordType: 'COMMITMENT', recordId: id, reference, changes }, change.role);
}
