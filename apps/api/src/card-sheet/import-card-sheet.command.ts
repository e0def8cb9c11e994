import { defaultLocale, type Locale } from '@iltizam/domain/languages';
import { InputType } from 'type-graphql';
import type { Change } from '../commands/change.js';
import { runCommand } from '../commands/run-command.js';
import { commitmentPayload } from '../commitments/commitment.payloads.js';
import { called, holdCard } from '../commitments/hold-card.js';
import { readerOf } from '../database/database.js';
import type { Context } from '../graphql/context.js';
import { LocaleEnum, localeOf } from '../graphql/localized-text.type.js';
import { StaffField } from '../graphql/public.js';
import { cardRows } from './card-rows.js';
import type { CardSheetRow, ImportCardSheetPayload } from './card-sheet.type.js';
import { checkSender } from './check-sender.js';
import { readCardSheet, type ReadSheet } from './read-sheet.js';
import { askedOfActivity, askedOfIndicator, takeRow } from './take-rows.js';

@InputType({
  description: 'An edited workbook of a card. Its hidden columns say which record and version each row is.',
})
export class ImportCardSheetInput {
  @StaffField(() => String, { description: 'The commitment (reference).' })
  commitment!: string;

  @StaffField(() => String, {
    description: 'The workbook (XLSX) in base64; with the request, 256 KB at most.',
  })
  content!: string;

  @StaffField(() => Boolean, { description: 'false: only say what would change, and what is wrong.' })
  apply!: boolean;

  @StaffField(() => LocaleEnum, {
    nullable: true,
    description: 'Language its remarks are written in; Arabic when left out.',
  })
  locale?: string | null;

  @StaffField(() => String, {
    nullable: true,
    description: 'Sent again with the same key, it has one effect.',
  })
  idempotencyKey?: string | null;
}

interface Result {
  id: string;
  rows: CardSheetRow[];
  [key: string]: unknown;
}

/** Undoes all of a command, and says what it would have done. */
class NothingKept extends Error {
  constructor(readonly result: Result) {
    super('nothing of it is kept');
  }
}

/** Every row goes through the command a person would use, so that every rule holds; all of them are kept, or none. */
export async function importCardSheet(
  context: Context,
  input: ImportCardSheetInput,
): Promise<ImportCardSheetPayload> {
  let applied = true;
  const { id, rows } = await runCommand(context, {
    operation: 'Mutation.importCardSheet',
    input,
    // Reading takes time: nothing is held meanwhile.
    prepare: async () => {
      const { reference } = await checkSender(context, input.commitment);
      return readCardSheet(input.content, reference);
    },
    change: (change, sheet) => take(change, input, sheet),
  }).catch((error: unknown) => {
    if (!(error instanceof NothingKept)) throw error;
    applied = false;
    return error.result;
  });
  const { commitment } = await commitmentPayload(context, id);
  return { applied, rows, commitment };
}

async function take(change: Change, input: ImportCardSheetInput, sheet: ReadSheet): Promise<Result> {
  const facts = await holdCard(change, called(input.commitment));
  const rows = await takeAll(
    change,
    facts.id,
    sheet,
    input.locale == null ? defaultLocale : localeOf(input.locale),
  );
  const result = { id: facts.id, rows };
  if (!input.apply || rows.length === 0 || rows.some(({ problem }) => problem !== null))
    throw new NothingKept(result);
  return result;
}

async function takeAll(
  change: Change,
  cardId: string,
  sheet: ReadSheet,
  locale: Locale,
): Promise<CardSheetRow[]> {
  const { activities, indicators } = await cardRows(readerOf(change.em), cardId);
  const rows: (CardSheetRow | null)[] = [];
  for (const line of sheet.activities) {
    const standing = activities.find(({ id }) => id === line.cells[0]);
    rows.push(
      await takeRow(change, 'ACTIVITIES', line, standing?.ordinal ?? null, () =>
        askedOfActivity(line, standing, locale),
      ),
    );
  }
  for (const line of sheet.measurements) {
    const standing = indicators.find(({ id }) => id === line.cells[0]);
    rows.push(
      await takeRow(change, 'MEASUREMENTS', line, standing?.ordinal ?? null, () =>
        askedOfIndicator(line, standing, locale),
      ),
    );
  }
  return rows.filter((row) => row !== null);
}
