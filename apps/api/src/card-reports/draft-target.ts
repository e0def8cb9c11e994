import type { FieldValue } from '@iltizam/domain/field-merge';
import type { FieldChange } from './card-values.js';

/** Where drafts of a card land: what stands there at its fields, who wrote it, and how a change is written. */
export interface DraftTarget {
  /** Of what is written there: the card, or the report beside it; null before that is begun. */
  version(): number | null;
  current(fields: readonly FieldChange['field'][]): Promise<Map<string, FieldValue>>;
  lastChanges(paths: readonly string[]): Promise<Map<string, { by: string | null; at: string }>>;
  write(changes: readonly FieldChange[]): Promise<void>;
}
