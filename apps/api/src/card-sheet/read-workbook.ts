import { accept, type Result } from '@iltizam/domain/refusals';
import { zipSync } from 'fflate';
import readXlsxFile, { type SheetData } from 'read-excel-file/node';
import { zipFault } from '../inspection/zip-content.js';
import { extentOf, withoutEmptyRows } from './sheet-extent.js';
import { otherSheet, sheetLimits, tooHeavy, tooMany } from './sheet-limits.js';
import { unpackWithin } from './unpack-within.js';

/**
 * The sheets of a workbook in base64. What is no workbook, or holds more than a card can, is refused before it is read.
 * Formulas are never computed: the value they last had is taken.
 */
export async function readWorkbook(content: string): Promise<Result<SheetData[]>> {
  const bytes = Buffer.from(content, 'base64');
  if ((await zipFault(bytes)) !== null) return otherSheet();
  const parts = await unpackWithin(bytes, sheetLimits.unpacked);
  if (parts === null) return tooHeavy();
  for (const [name, part] of parts) {
    if (!name.endsWith('.xml')) continue;
    const xml = withoutEmptyRows(part.toString());
    const { rows, columns } = extentOf(xml);
    if (rows > sheetLimits.rows) return tooMany(rows, sheetLimits.rows);
    if (columns > sheetLimits.columns) return tooMany(columns, sheetLimits.columns);
    parts.set(name, Buffer.from(xml));
  }
  // Packed anew: the reader goes by what lies in the file, we went by its directory, and they may differ.
  const packed = Buffer.from(zipSync(Object.fromEntries(parts), { level: 0 }));
  const read = await readXlsxFile(packed).catch(() => null);
  return read === null ? otherSheet() : withinLimits(read.map(({ data }) => data));
}

/** Rows that say no number, and a text that many cells share, are seen only now. */
function withinLimits(sheets: SheetData[]): Result<SheetData[]> {
  const longest = Math.max(0, ...sheets.map(({ length }) => length));
  if (longest > sheetLimits.rows) return tooMany(longest, sheetLimits.rows);
  let letters = 0;
  for (const cell of sheets.flat(2)) letters += typeof cell === 'string' ? cell.length : 0;
  return letters > sheetLimits.unpacked ? tooHeavy() : accept(sheets);
}
