import type { Change as Command } from '../commands/change.js';
import { Change } from '../commands/change.js';
import { addToSeries } from '../commitments/add-measurement.command.js';
import { reportOn } from '../commitments/report-activity.command.js';
import { shownRefusal } from '../graphql/available-action.type.js';
import { deny, Refused } from '../graphql/refused.js';
import type { ActivityRow, IndicatorRow } from './card-rows.js';
import type { CardSheetRow } from './card-sheet.type.js';
import type { SheetLine } from './read-sheet.js';
import { type Cell, dayCell, isEmpty, numberCell, statusCell, textCell } from './sheet-cells.js';

type Attempt = (change: Command) => Promise<unknown>;

/** What a row asks for: the words before and after, and the command that does it. Null where it says nothing new. */
type Asked = Pick<CardSheetRow, 'cell' | 'before' | 'after'> & { attempt: Attempt };

const cellsOf = {
  ACTIVITIES: { status: 'G', percent: 'H', evidence: 'H', reportedOn: 'I', note: 'J' },
  MEASUREMENTS: { value: 'I', measuredOn: 'J', note: 'K' },
} as const;

/** Does what a row asks within the command's transaction, on its own: a row that is refused leaves nothing. */
export async function takeRow(
  change: Command,
  sheet: CardSheetRow['sheet'],
  line: SheetLine,
  ordinal: number | null,
  read: () => Asked | null,
): Promise<CardSheetRow | null> {
  const row = { sheet, row: line.row, ordinal, problem: null };
  let asked: Asked | null = null;
  await change.em.execute('savepoint sheet_row');
  try {
    asked = read();
    if (asked === null) return null;
    const em = change.em.fork({ keepTransactionContext: true });
    const own = new Change(
      em,
      change.actor,
      change.actorName,
      change.operation,
      change.requestId,
      change.today,
      change.now,
    );
    await asked.attempt(own);
    await em.flush();
    return { ...row, cell: asked.cell + line.row, before: asked.before, after: asked.after };
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
    await change.em.execute('rollback to savepoint sheet_row');
    const { refusal } = error;
    const cells: Record<string, string> = cellsOf[sheet];
    const column = cells[refusal.field?.split('.')[0] ?? ''] ?? asked?.cell ?? 'D';
    return {
      ...row,
      cell: column + line.row,
      before: asked?.before ?? null,
      after: asked?.after ?? null,
      problem: shownRefusal(refusal),
    };
  }
}

const note = (cell: Cell, locale: 'ar' | 'fr' | 'en') =>
  isEmpty(cell) ? {} : { note: { [locale]: textCell(cell) } };

type NoteLocale = Parameters<typeof note>[1];

const noRecord = (): never => deny('NOT_FOUND', undefined, { field: 'id' });

/** A row of the activities: a report, where its status, percentage or day is not what stands. */
export function askedOfActivity(
  { cells }: SheetLine,
  standing: ActivityRow | undefined,
  locale: NoteLocale,
): Asked | null {
  if (!standing) return noRecord();
  const [, version, , , , , statusWord, percentCell, on, remark] = cells as readonly Cell[];
  if ([statusWord, percentCell, on, remark].every(isEmpty)) return null;
  const status = statusCell(statusWord);
  const percent = numberCell(percentCell, 'percent');
  const reportedOn = dayCell(on, 'reportedOn');
  const same =
    status === standing.status &&
    percent === standing.percent &&
    reportedOn === standing.reportedOn &&
    isEmpty(remark);
  if (same) return null;
  const input = {
    id: standing.id,
    version: Number(version),
    status,
    percent,
    reportedOn,
    ...note(remark, locale),
  };
  return {
    cell: status === standing.status ? 'H' : 'G',
    before: standing.status === null ? null : `${standing.status} ${standing.percent} ${standing.reportedOn}`,
    after: `${status} ${percent} ${reportedOn}`,
    attempt: (change) => reportOn(change, input),
  };
}

/** A row of the measurements: a value, where one is written. */
export function askedOfIndicator(
  { cells }: SheetLine,
  standing: IndicatorRow | undefined,
  locale: NoteLocale,
): Asked | null {
  if (!standing) return noRecord();
  const [, version, , , , , , , valueCell, on, remark] = cells as readonly Cell[];
  if ([valueCell, on, remark].every(isEmpty)) return null;
  const value = numberCell(valueCell, 'value');
  const measuredOn = dayCell(on, 'measuredOn');
  // Taken before: the same sheet sent twice measures once.
  if (value === standing.value && measuredOn === standing.measuredOn) return null;
  const input = {
    indicator: standing.id,
    version: Number(version),
    value,
    measuredOn,
    ...note(remark, locale),
  };
  return {
    cell: 'I',
    before: standing.value === null ? null : `${standing.value} ${standing.measuredOn}`,
    after: `${value} ${measuredOn}`,
    attempt: (change) => addToSeries(change, input),
  };
}
