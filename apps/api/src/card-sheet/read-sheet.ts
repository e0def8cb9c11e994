import type { Result } from '@iltizam/domain/refusals';
import type { Row, SheetData } from 'read-excel-file/node';
import { runApart } from '../apart/run-apart.js';
import { oneAtATime } from '../apart/one-at-a-time.js';
import { accepted } from '../graphql/refused.js';
import { otherSheet, tooHeavy } from './sheet-limits.js';
import { markOf } from './sheet-mark.js';

/** A row as it stands in the sheet, with its number there. */
export interface SheetLine {
  row: number;
  cells: Row;
}

export interface ReadSheet {
  activities: SheetLine[];
  measurements: SheetLine[];
}

const inTurn = oneAtATime();

/** The rows of a card's workbook; one that is not this card's is refused. */
export async function readCardSheet(content: string, reference: string): Promise<ReadSheet> {
  const sheets = accepted(await inTurn(() => readApart(content)));
  const linesOf = (kind: 'activities' | 'measurements'): SheetLine[] => {
    const found = sheets.find((data) => data[0]?.[0] === markOf(kind, reference));
    if (!found) return accepted<never>(otherSheet({ commitment: reference }));
    return found
      .map((cells, index) => ({ row: index + 1, cells }))
      .slice(1)
      .filter(({ cells }) => cells.some((cell) => cell !== null));
  };
  return { activities: linesOf('activities'), measurements: linesOf('measurements') };
}

/** Half of the memory does for the largest that is taken; what is hostile runs out of it, or of time. */
const readApart = (content: string): Promise<Result<SheetData[]>> =>
  runApart<Result<SheetData[]>>({
    beside: import.meta.url,
    program: 'read-workbook.worker',
    given: content,
    longestMs: 5_000,
    mostMb: 64,
  }).catch(tooHeavy);
