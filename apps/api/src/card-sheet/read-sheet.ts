import type { Row } from 'read-excel-file/node';
import { deny } from '../graphql/refused.js';
import { zipFault } from '../inspection/zip-content.js';
import { markOf } from './sheet-mark.js';
import { unpacksWithin } from './unpacks-within.js';

const limits = { unpacked: 5_000_000, rows: 500 } as const;

/** A row as it stands in the sheet, with its number there. */
export interface SheetLine {
  row: number;
  cells: Row;
}

export interface ReadSheet {
  activities: SheetLine[];
  measurements: SheetLine[];
}

/**
 * The rows of a card's workbook. What is no workbook, is not this card's or unpacks to more than a card can hold is
 * refused before anything of it is read. Formulas are never computed: the value they last had is taken.
 */
export async function readCardSheet(content: string, reference: string): Promise<ReadSheet> {
  const bytes = Buffer.from(content, 'base64');
  const field = 'content';
  if ((await zipFault(bytes)) !== null) deny('INVALID_INPUT', 'otherSheet', { field });
  if (!(await unpacksWithin(bytes, limits.unpacked)))
    deny('LIMIT_EXCEEDED', 'tooHeavy', { field, facts: { maximum: limits.unpacked } });
  // Loaded at the first workbook: no other request needs it.
  const { default: readXlsxFile } = await import('read-excel-file/node');
  const sheets = await readXlsxFile(bytes).catch(() => deny('INVALID_INPUT', 'otherSheet', { field }));
  const linesOf = (kind: 'activities' | 'measurements'): SheetLine[] => {
    const found = sheets.find(({ data }) => data[0]?.[0] === markOf(kind, reference));
    if (!found) return deny('INVALID_INPUT', 'otherSheet', { field, facts: { commitment: reference } });
    if (found.data.length > limits.rows)
      deny('LIMIT_EXCEEDED', 'tooMany', {
        field,
        facts: { length: found.data.length, maximum: limits.rows },
      });
    return found.data
      .map((cells, index) => ({ row: index + 1, cells }))
      .slice(1)
      .filter(({ cells }) => cells.some((cell) => cell !== null));
  };
  return { activities: linesOf('activities'), measurements: linesOf('measurements') };
}
