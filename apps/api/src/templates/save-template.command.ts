import { checkTemplate } from '@iltizam/domain/templates';
import { fieldChanges } from '../audit/field-changes.js';
import type { Change } from '../commands/change.js';
import { runCommand } from '../commands/run-command.js';
import { readerOf } from '../database/database.js';
import type { Context } from '../graphql/context.js';
import { writtenText } from '../graphql/localized-text-input.js';
import { accepted, deny, Refused } from '../graphql/refused.js';
import { JustificationTemplateEntity } from './justification-template.entity.js';
import { readTemplates } from './template.queries.js';
import type { SaveTemplateInput, TemplatePayload } from './template.type.js';

/** A version is never changed: a new one stands beside it, so that what was written from the old one can be understood. */
export async function saveTemplate(context: Context, input: SaveTemplateInput): Promise<TemplatePayload> {
  const { version } = await runCommand(context, {
    operation: 'Mutation.saveTemplate',
    input,
    change: (change) => save(change, input),
  });
  const versions = await readTemplates(context, { reason: input.reason, history: true });
  return { template: versions.find((template) => template.version === version)! };
}

async function save(change: Change, input: SaveTemplateInput): Promise<{ version: number }> {
  const { reason, version: seen } = input;
  const text = writtenText(input.text, 'justification', 'text');
  if (!text) return deny('INVALID_INPUT', 'missing', { field: 'text' });
  accepted(checkTemplate(text));
  // Two new versions at once take turns on the first one, which is there as long as the product is.
  await change.em.execute(
    'select 1 from justification_template where reason = ? and version = 1 for update',
    [reason],
  );
  const [current] = await readTemplates({ read: readerOf(change.em) }, { reason, history: false });
  if (!current || current.version !== seen) {
    const facts = { yours: seen, current: current?.version ?? null };
    throw new Refused(
      { code: 'STALE_VERSION', field: 'version', facts },
      { current: { version: current?.version, text: current?.text }, yours: { version: seen, text } },
    );
  }
  const row = change.em.create(JustificationTemplateEntity, {
    reason,
    version: seen + 1,
    text,
    savedAt: change.now,
    savedById: change.userId,
  });
  change.touch(
    {
      recordType: 'TEMPLATE',
      recordId: row.id,
      reference: reason,
      changes: fieldChanges({ version: seen, text: current.text }, { version: row.version, text }),
    },
    null,
  );
  return { version: row.version };
}
