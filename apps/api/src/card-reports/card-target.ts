import { lastChangesAt } from '../audit/last-changes.queries.js';
import { fieldChanges } from '../audit/field-changes.js';
import type { Change } from '../commands/change.js';
import type { HeldFacts } from '../commitments/commitment-facts.queries.js';
import { CommitmentEntity } from '../commitments/commitment.entity.js';
import { shown, writeFields, type Editable } from '../commitments/write-card.js';
import { readerOf } from '../database/database.js';
import { cardInput, cardValue } from './card-values.js';
import type { DraftTarget } from './draft-target.js';

/** Before adoption, and where only the contact may change, the card itself is written. */
export async function cardTarget(change: Change, facts: HeldFacts): Promise<DraftTarget> {
  const card = await change.em.findOneOrFail(CommitmentEntity, { id: facts.id });
  return {
    version: () => card.version,
    current: async (fields) => new Map(fields.map((field) => [field.path, cardValue(card, field)])),
    lastChanges: async (paths) => {
      if (paths.length === 0) return new Map();
      const references = [card.reference, card.draftReference ?? ''];
      const rows = await lastChangesAt(readerOf(change.em), references, paths);
      return new Map(rows.map(({ field, by, at }) => [field, { by, at }]));
    },
    write: async (changes) => {
      const input = cardInput(card, changes);
      const fields = Object.keys(input) as Editable[];
      const before = shown(card, fields);
      writeFields(card, input, fields);
      const record = { recordType: 'COMMITMENT', recordId: card.id, reference: card.reference };
      change.touch({ ...record, changes: fieldChanges(before, shown(card, fields)) }, change.role);
      await change.em.flush();
    },
  };
}
