import writeXlsxFile, { type Cell as SheetCell, type Row } from 'write-excel-file/node';
import type { Language } from '../i18n/language.js';
import type { Cell, Report, ReportTable } from './report.js';

const HEAD = { fontWeight: 'bold', backgroundColor: '#e6f0ed', wrap: true } as const;

/** The tables of a report, a sheet each, after what it is about. Texts are cells of text, whatever they begin with. */
export function writeXlsx(report: Report, language: Language): Promise<Buffer> {
  const { t, dir } = language;
  const layout = { rightToLeft: dir === 'rtl' };
  const said = (value: string) => ({ value, type: String, wrap: true });
  const cell = (of: Cell): SheetCell => {
    if (of === null) return { ...said(t('text.unknown')), textColor: '#666666' };
    return typeof of === 'number' ? { value: of, type: Number } : said(of.text);
  };
  const sheetOf = (table: ReportTable, index: number) => ({
    data: [
      table.columns.map(({ name }) => ({ ...said(name), ...HEAD })),
      ...table.rows.map((row): Row => row.map(cell)),
    ],
    sheet: sheetName(index + 1, table.name),
    columns: table.columns.map(({ numeric }) => ({ width: numeric ? 16 : 44 })),
    stickyRowsCount: 1,
    ...layout,
  });
  const lines = report.parts.flatMap(({ title, paragraphs, list = [] }): Row[] => [
    [{ ...said(title), fontWeight: 'bold' as const }],
    ...[...paragraphs, ...list].map(({ text }): Row => [said(text)]),
  ]);
  const cover = {
    data: [
      [{ ...said(report.title), fontWeight: 'bold' as const, fontSize: 14 }],
      [said(report.plan.text)],
      [said(report.about)],
      ...lines,
    ],
    sheet: sheetName(0, t('report.cover')),
    columns: [{ width: 100 }],
    ...layout,
  };
  const sheets = report.parts.flatMap(({ tables }) => tables).map(sheetOf);
  return writeXlsxFile([cover, ...sheets]).toBuffer();
}

/** Excel takes 31 characters, and none of these; the number keeps two of one name apart. */
const sheetName = (index: number, name: string): string =>
  `${index} ${name.replaceAll(/[[\]:*?/\\]/gu, ' ')}`.slice(0, 31).trim();
