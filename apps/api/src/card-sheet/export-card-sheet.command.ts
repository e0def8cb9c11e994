import { createHash } from 'node:crypto';
import type { Locale } from '@iltizam/domain/languages';
import { InputType } from 'type-graphql';
import type { Change } from '../commands/change.js';
import { runCommand } from '../commands/run-command.js';
import { called, holdCard } from '../commitments/hold-card.js';
import { readerOf } from '../database/database.js';
import type { Context } from '../graphql/context.js';
import { LocaleEnum, localeOf } from '../graphql/localized-text.type.js';
import { StaffField } from '../graphql/public.js';
import { cardRows } from './card-rows.js';
import type { ExportCardSheetPayload } from './card-sheet.type.js';
import { writeCardSheet } from './write-sheet.js';

@InputType({ description: 'Which card, in which language.' })
export class ExportCardSheetInput {
  @StaffField(() => String, { description: 'The commitment (reference).' })
  commitment!: string;

  @StaffField(() => LocaleEnum, {
    description: 'Language of the sheet; an Arabic one runs from right to left.',
  })
  locale!: string;
}

/** An export is a command, so that the audit log tells who took what. */
export async function exportCardSheet(
  context: Context,
  input: ExportCardSheetInput,
): Promise<ExportCardSheetPayload> {
  let content = '';
  await runCommand(context, {
    operation: 'Mutation.exportCardSheet',
    input: { commitment: input.commitment, locale: input.locale, idempotencyKey: null },
    change: async (change) => {
      content = (await write(change, input.commitment, localeOf(input.locale))).toString('base64');
      return {};
    },
  });
  return { fileName: `${input.commitment}.xlsx`, content };
}

async function write(change: Change, reference: string, locale: Locale): Promise<Buffer> {
  const facts = await holdCard(change, called(reference));
  const rows = await cardRows(readerOf(change.em), facts.id);
  const sheet = await writeCardSheet(facts.reference, rows, locale);
  const sum = createHash('sha256').update(sheet).digest('hex');
  const count = rows.activities.length + rows.indicators.length;
  change.touch(
    {
      recordType: 'COMMITMENT',
      recordId: facts.id,
      reference: facts.reference,
      changes: [{ field: 'sheet', before: null, after: `${locale}, ${count} rows, SHA-256 ${sum}` }],
    },
    change.role,
  );
  return sheet;
}
