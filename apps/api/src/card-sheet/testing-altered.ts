import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { zipOf } from '../inspection/testing-files.js';

/** A workbook whose first sheet somebody wrote something to the end of, by hand. */
export const withRows = (workbook: Buffer, rows: string, more: Record<string, string> = {}): Buffer => {
  const parts = unzipSync(workbook);
  const sheet = strFromU8(parts['xl/worksheets/sheet1.xml']!).replace('</sheetData>', `${rows}</sheetData>`);
  const written = { ...more, 'xl/worksheets/sheet1.xml': sheet };
  return Buffer.from(
    zipSync({
      ...parts,
      ...Object.fromEntries(Object.entries(written).map(([name, xml]) => [name, strToU8(xml)])),
    }),
  );
};

/** A part that lies in the archive and does not stand in its directory. */
export function withHidden(workbook: Buffer, name: string, content: string): Buffer {
  const hidden = zipOf([{ name, content }]);
  const part = hidden.subarray(0, hidden.indexOf('PK\u0001\u0002', 0, 'latin1'));
  const directory = workbook.indexOf('PK\u0001\u0002', 0, 'latin1');
  const bytes = Buffer.concat([workbook.subarray(0, directory), part, workbook.subarray(directory)]);
  bytes.writeUInt32LE(directory + part.length, bytes.length - 6);
  return bytes;
}
