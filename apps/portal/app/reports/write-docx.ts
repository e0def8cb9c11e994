import { Document, HeadingLevel, Packer, Table, TableLayoutType, TableRow, WidthType } from 'docx';
import type { Language } from '../i18n/language.js';
import { sayNumber } from '../format/numbers.js';
import { widthsWithin } from './column-widths.js';
import { A4, cellOf, FONT, languageOf, LINE, MARGINS, paragraph, sizes, TEXT_WIDTH } from './docx-parts.js';
import type { Cell, Report, ReportPart, ReportTable, Said } from './report.js';
import { ours } from './said.js';

/** A report as a text document: headings, paragraphs and tables in the direction of their language. */
export function writeDocx(report: Report, language: Language, origin: string): Promise<Buffer> {
  const mine = (text: string) => ours(language, text);
  const children = [
    paragraph(mine(report.title), { origin, heading: HeadingLevel.TITLE }),
    paragraph(report.subject, { origin }),
    paragraph(mine(report.about), { origin }),
    ...report.parts.flatMap((part) => partOf(part, language, origin)),
  ];
  return Packer.toBuffer(
    new Document({
      title: report.title,
      creator: language.t('site.name'),
      lastModifiedBy: language.t('site.name'),
      styles: {
        default: { document: { run: { font: FONT, ...sizes(22), language: languageOf(language.locale) } } },
      },
      sections: [{ properties: { page: { size: A4, margin: MARGINS } }, children }],
    }),
  );
}

function partOf({ title, paragraphs, list = [], tables }: ReportPart, language: Language, origin: string) {
  return [
    paragraph(ours(language, title), { origin, heading: HeadingLevel.HEADING_1 }),
    ...paragraphs.map((one) => paragraph(one, { origin })),
    ...list.map((one) => paragraph(one, { origin, bullet: true })),
    ...tables.flatMap((table) => [
      ...(table.name === title
        ? []
        : [paragraph(ours(language, table.name), { origin, heading: HeadingLevel.HEADING_2 })]),
      tableOf(table, language, origin),
    ]),
  ];
}

function tableOf(table: ReportTable, language: Language, origin: string): Table {
  const { columns, rows, totals } = table;
  const { locale, dir, t } = language;
  const said = (cell: Cell): Said => {
    if (cell === null) return ours(language, t('text.unknown'));
    return typeof cell === 'number' ? ours(language, sayNumber(locale, cell)) : cell;
  };
  const wanted = widthsWithin(table, LINE);
  const all = wanted.reduce((sum, width) => sum + width, 0);
  const widths = wanted.map((width) => Math.round((width / all) * TEXT_WIDTH));
  const line = (cells: Said[], bold: boolean, header: boolean) =>
    new TableRow({
      tableHeader: header,
      cantSplit: true,
      children: cells.map((cell, place) =>
        cellOf(cell, {
          origin,
          bold,
          shaded: header,
          width: widths[place]!,
          // one-sided: figures line up by their units, on the right in both directions.
          figure: dir === 'ltr' && columns[place]!.numeric,
        }),
      ),
    });
  return new Table({
    visuallyRightToLeft: dir === 'rtl',
    layout: TableLayoutType.FIXED,
    width: { size: TEXT_WIDTH, type: WidthType.DXA },
    columnWidths: widths,
    rows: [
      line(
        columns.map(({ name }) => ours(language, name)),
        true,
        true,
      ),
      ...rows.map((row, index) => line(row.map(said), !!totals && index === rows.length - 1, false)),
    ],
  });
}
