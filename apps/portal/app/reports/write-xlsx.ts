import writeXlsxFile, { type Cell as SheetCell, type Row } from 'write-excel-file/node';
import type { Language } from '../i18n/language.js';
import { columnWidths } from './column-widths.js';
import type { Cell, Report, ReportTable, Said } from './report.js';
import { ours } from './said.js';
import { sheetLooks } from './sheet-looks.js';

const COVER = 100;
/** Points: a line of the default font. */
const LINE = 16;

/** The tables of a report, a sheet each, after what it is about. Texts are cells of text, whatever they begin with. */
export function writeXlsx(report: Report, language: Language): Promise<Buffer> {
  const { t, dir } = language;
  const mine = (text: string) => said(ours(language, text));
  const layout = { rightToLeft: dir === 'rtl', orientation: 'landscape' as const };
  const cell = (of: Cell): SheetCell => {
    if (of === null) return { ...mine(t('text.unknown')), textColor: '#666666' };
    return typeof of === 'number'
      ? { value: of, type: Number, format: Number.isInteger(of) ? '#,##0' : '#,##0.0', ...top }
      : said(of);
  };
  const sheetOf = (table: ReportTable, index: number) => {
    const widths = columnWidths(table);
    const last = table.rows.length - 1;
    const rows = table.rows.map((row, place): Row => {
      const bold = table.totals && place === last ? { fontWeight: 'bold' as const } : {};
      return tall(
        row.map((one) => Object.assign(cell(one)!, bold)),
        row.map(textOf),
        widths,
      );
    });
    const names = table.columns.map(({ name }) => name);
    const head = names.map((name) => ({
      ...mine(name),
      fontWeight: 'bold' as const,
      backgroundColor: '#e6f0ed',
    }));
    return {
      data: [tall(head, names, widths), ...rows],
      sheet: sheetName(index + 1, table.name),
      columns: widths.map((width) => ({ width })),
      stickyRowsCount: 1,
      ...layout,
    };
  };
  const line = (of: Said, looks: object = {}): Row => tall([{ ...said(of), ...looks }], [of.text], [COVER]);
  const title = ours(language, report.title);
  const cover = {
    data: [
      line(title, { fontWeight: 'bold', fontSize: 14, height: 2 * LINE }),
      line(report.subject),
      line(ours(language, report.about)),
      ...report.parts.flatMap((part): Row[] => [
        line(ours(language, part.title), { fontWeight: 'bold' }),
        ...[...part.paragraphs, ...(part.list ?? [])].map((one) => line(one)),
      ]),
    ],
    sheet: sheetName(0, t('report.cover')),
    columns: [{ width: COVER }],
    ...layout,
  };
  const sheets = report.parts.flatMap(({ tables }) => tables).map(sheetOf);
  return writeXlsxFile([cover, ...sheets], { features: [sheetLooks] }).toBuffer();
}

const top = { alignVertical: 'top' } as const;

/** A text stands on the side its language begins on. */
const said = ({ text, dir }: Said) =>
  // one-sided: a sheet knows no beginning of a line.
  ({ value: text, type: String, wrap: true, align: dir === 'rtl' ? 'right' : 'left', ...top }) as const;

const textOf = (cell: Cell): string => (cell === null || typeof cell === 'number' ? '' : cell.text);

/** A row with room for its longest text: not every program finds the height by itself. */
function tall(cells: SheetCell[], texts: string[], widths: number[]): Row {
  const lines = texts.map((text, place) => Math.ceil((text.length * 1.1) / (widths[place] ?? COVER)));
  const height = LINE * Math.max(1, ...lines);
  return cells.map((cell) => (cell === null ? cell : { height, ...(cell as object) })) as Row;
}

/** Excel takes 31 characters, and none of these; the number keeps two of one name apart. */
const sheetName = (index: number, name: string): string =>
  `${index} ${name.replaceAll(/[[\]:*?/\\]/gu, ' ')}`.slice(0, 31).trim();
