import { checkCardChange } from '@iltizam/domain/commitment-fields';
import { draftField, draftTargets, mostDraftChanges } from '@iltizam/domain/draft-fields';
import { mergeField, type FieldValue } from '@iltizam/domain/field-merge';
import type { Change } from '../commands/change.js';
import { runCommand } from '../commands/run-command.js';
import type { HeldFacts } from '../commitments/commitment-facts.queries.js';
import { called, holdCard } from '../commitments/hold-card.js';
import type { Context } from '../graphql/context.js';
import { accepted, deny } from '../graphql/refused.js';
import { carriersOf } from './carriers.queries.js';
import { cardTarget } from './card-target.js';
import type { FieldChange } from './card-values.js';
import { savedPayload, type FieldConflict, type SaveDraftPayload } from './draft.payloads.js';
import { compared, fieldValue } from './field-values.js';
import { reportTarget } from './report-target.js';
import type { FieldChangeInput } from './save-draft.input.js';

interface Given extends FieldChange {
  base: FieldValue;
}

/** What is saved, and what the request was: a retry is known by it. */
interface Saving {
  operation: 'Mutation.saveDraft' | 'Mutation.confirmUnchanged';
  input: { commitment: string; idempotencyKey?: string | null };
  changes: () => Promise<readonly FieldChangeInput[]>;
  /** The texts of a card that can be written. */
  texts: ReadonlySet<string>;
}

export async function saveChanges(context: Context, saving: Saving): Promise<SaveDraftPayload> {
  const { operation, input } = saving;
  const saved = await runCommand(context, {
    operation,
    input,
    prepare: saving.changes,
    change: (change, changes) => save(change, saving, changes),
  });
  return savedPayload(context, saved);
}

async function save(change: Change, { input, texts }: Saving, changes: readonly FieldChangeInput[]) {
  const facts = await holdCard(change, called(input.commitment));
  const given = await checked(change, facts, changes, texts);
  const target =
    draftTargets[facts.state] === 'CARD'
      ? await cardTarget(change, facts)
      : await reportTarget(change, facts);
  const versionBefore = target.version();
  const current = await target.current(given.map(({ field }) => field));
  const decided = given.map((one) => {
    const stands = current.get(one.field.path) ?? null;
    return { ...one, stands, merged: mergeField(compared(one.base), compared(stands), compared(one.value)) };
  });
  const toWrite = decided.filter(({ merged }) => merged === 'WRITE');
  if (toWrite.length > 0) await target.write(toWrite);
  const lost = decided.filter(({ merged }) => merged === 'CONFLICT');
  const last = await target.lastChanges(lost.map(({ field }) => field.path));
  const conflicts = lost.map(({ field, base, value, stands }): FieldConflict => {
    const { by = null, at = null } = last.get(field.path) ?? {};
    return { field: field.path, base, yours: value, current: stands, by, at };
  });
  const saved = decided.filter(({ merged }) => merged !== 'CONFLICT').map(({ field }) => field.path);
  const versions = { versionBefore, versionAfter: target.version() };
  return { id: facts.id, savedAt: change.now.toISOString(), saved, conflicts, ...versions };
}

/** Every field is one of a card, this person's to change now, and given once. */
async function checked(
  change: Change,
  facts: HeldFacts,
  changes: readonly FieldChangeInput[],
  texts: ReadonlySet<string>,
): Promise<Given[]> {
  if (changes.length > mostDraftChanges)
    deny('LIMIT_EXCEEDED', undefined, { field: 'changes', facts: { maximum: mostDraftChanges } });
  const fields = changes.map(({ field: path }) => {
    const field = draftField(path);
    const known = field !== null && (field.kind !== 'TEXT' || texts.has(field.column));
    return known ? field : deny('INVALID_INPUT', undefined, { field: path });
  });
  if (new Set(fields.map(({ path }) => path)).size < fields.length)
    deny('INVALID_INPUT', 'duplicate', { field: 'changes' });
  const carriers = await carriersOf(change, facts.id, fields);
  for (const field of fields) {
    const carrier = field.kind === 'ACTIVITY_REPORT' ? (carriers.get(field.activity) ?? null) : null;
    accepted(checkCardChange(change.actor, facts, [field.ruledAs], carrier));
  }
  return fields.map((field, index) => ({
    field,
    base: fieldValue(field, changes[index]!.base),
    value: fieldValue(field, changes[index]!.value),
  }));
}
