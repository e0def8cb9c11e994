import { missingLanguages } from '@iltizam/domain/languages';
import { fieldChanges } from '../audit/field-changes.js';
import type { Change } from '../commands/change.js';
import { runCommand } from '../commands/run-command.js';
import { neededText } from '../graphql/localized-text-input.js';
import { readerOf } from '../database/database.js';
import type { Context } from '../graphql/context.js';
import { deny, Refused } from '../graphql/refused.js';
import { ContentTextEntity } from './content-text.entity.js';
import { readContentTexts } from './content-text.queries.js';
import type { ContentTextPayload, SaveContentTextInput } from './content-text.type.js';

/** A version is never changed: a new one stands beside it, so that what was once said can be read again. */
export async function saveContentText(
  context: Context,
  input: SaveContentTextInput,
): Promise<ContentTextPayload> {
  const { version } = await runCommand(context, {
    operation: 'Mutation.saveContentText',
    input,
    change: (change) => save(change, input),
  });
  const versions = await readContentTexts(context, { keys: [input.key], history: true });
  return { contentText: versions.find((text) => text.version === version)! };
}

async function save(change: Change, { key, version: seen, text: given }: SaveContentTextInput) {
  const text = neededText(given, 'contentText', 'text');
  const [missing] = missingLanguages([text]);
  if (missing) deny('INVALID_INPUT', 'missing', { field: `text.${missing}` });
  // Two new versions at once take turns on the first one, which is there as long as the product is.
  await change.em.execute('select 1 from content_text where key = ? and version = 1 for update', [key]);
  const [current] = await readContentTexts({ read: readerOf(change.em) }, { keys: [key], history: false });
  if (!current || current.version !== seen) {
    const facts = { yours: seen, current: current?.version ?? null };
    throw new Refused(
      { code: 'STALE_VERSION', field: 'version', facts },
      { current: { version: current?.version, text: current?.text }, yours: { version: seen, text } },
    );
  }
  const row = change.em.create(ContentTextEntity, {
    key,
    version: seen + 1,
    text,
    savedAt: change.now,
    savedById: change.userId,
  });
  change.touch(
    {
      recordType: 'CONTENT',
      recordId: row.id,
      reference: key,
      changes: fieldChanges({ version: seen, text: current.text }, { version: row.version, text }),
    },
    change.role,
  );
  return { version: row.version };
}
