import readXlsxFile from 'read-excel-file/node';
import writeXlsxFile, { type Row } from 'write-excel-file/node';
import type { World } from '../testing/world.js';

/** Taking a card's workbook and giving it back, as somebody. */
export function sheetSteps(world: () => World, { card, officer }: { card: string; officer: string }) {
  const exported = async (locale = 'FR', account = officer, commitment = card): Promise<Buffer> => {
    const { data, errors } = await world()
      .as(account)
      .run(
        `mutation ($input: ExportCardSheetInput!) { exportCardSheet(input: $input) { fileName content } }`,
        {
          input: { commitment, locale },
        },
      );
    if (errors.length > 0) throw new Error(JSON.stringify(errors));
    return Buffer.from(data.exportCardSheet.content, 'base64');
  };
  const imported = (content: Buffer, apply: boolean, account = officer, commitment = card) =>
    world()
      .as(account)
      .run(
        `mutation ($input: ImportCardSheetInput!) {
        importCardSheet(input: $input) {
          applied
          rows { sheet row cell ordinal before after problem { code facts { name value } } }
          commitment { progress { percent } }
        }
      }`,
        { input: { commitment, apply, content: content.toString('base64'), locale: 'FR' } },
      );
  return { exported, imported };
}

type Sheets = [Row[], Row[]];
/** The workbook as somebody edits it. */
export const edited = async (workbook: Buffer, edit: (sheets: Sheets) => void): Promise<Buffer> => {
  const sheets = await readXlsxFile(workbook);
  const data = sheets.map((sheet) => sheet.data) as unknown as Sheets;
  edit(data);
  return writeXlsxFile(data.map((rows, at) => ({ data: rows, sheet: sheets[at]!.sheet }))).toBuffer();
};
export const set = (row: Row, from: number, ...cells: Row) => {
  row.push(...Array.from({ length: Math.max(0, from + cells.length - row.length) }, () => null));
  row.splice(from, cells.length, ...cells);
};
/** Columns a person writes in. */
export const STATUS = 6;
export const VALUE = 8;
