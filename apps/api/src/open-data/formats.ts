import { once } from 'node:events';
import { stringify } from 'csv-stringify';
import { strToU8, Zip, ZipDeflate } from 'fflate';
import type { Column, Value } from './columns.js';
import { csvOptions } from '@iltizam/domain/csv-cells';
import type { Row } from './read-table.js';

export interface FormatOptions {
  /** Of a CSV file: Excel in French takes a semicolon. */
  separator: ',' | ';';
  /** Of a workbook: do its columns run from right to left? */
  rightToLeft: boolean;
}

export interface Format {
  mediaType: string;
  write(
    columns: readonly Column[],
    rows: AsyncIterable<Row>,
    options: FormatOptions,
  ): AsyncIterable<Uint8Array>;
}

export const formats = {
  csv: { mediaType: 'text/csv; charset=utf-8', write: csv },
  jsonl: { mediaType: 'application/jsonl; charset=utf-8', write: jsonLines },
  xlsx: { mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', write: workbook },
} satisfies Record<string, Format>;
export type FormatName = keyof typeof formats;

async function* csv(columns: readonly Column[], rows: AsyncIterable<Row>, { separator }: FormatOptions) {
  const lines = stringify({ ...csvOptions, delimiter: separator });
  const write = async () => {
    lines.write(columns.map(({ name }) => name));
    for await (const row of rows) if (!lines.write(row)) await once(lines, 'drain');
    lines.end();
  };
  write().catch((error: Error) => lines.destroy(error));
  for await (const part of lines) yield part as Uint8Array;
}

async function* jsonLines(columns: readonly Column[], rows: AsyncIterable<Row>) {
  for await (const row of rows)
    yield Buffer.from(
      `${JSON.stringify(Object.fromEntries(columns.map(({ name }, index) => [name, row[index]])))}\n`,
    );
}

/** The longest text a cell of Excel holds. */
const LONGEST_CELL = 32_767;
const notXml = /[[\p{Cc}\uFFFE\uFFFF]--[\t\n\r]]|\p{Surrogate}/gv;
const escapes: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };

const cell = (value: Value): string => {
  if (value === null) return '<c/>';
  if (typeof value === 'number') return `<c><v>${value}</v></c>`;
  if (typeof value === 'boolean') return `<c t="b"><v>${Number(value)}</v></c>`;
  const text = value
    .slice(0, LONGEST_CELL)
    .replaceAll(notXml, '')
    .replaceAll(/[&<>]/gu, (sign) => escapes[sign]!);
  return `<c t="inlineStr"><is><t xml:space="preserve">${text}</t></is></c>`;
};

const line = (values: readonly Value[]): string => `<row>${values.map(cell).join('')}</row>`;

const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const SHEET = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const TYPES = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

const parts = {
  '[Content_Types].xml': `<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${TYPES}.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="${TYPES}.worksheet+xml"/></Types>`,
  '_rels/.rels': `<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${OFFICE}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
  'xl/workbook.xml': `<workbook xmlns="${SHEET}" xmlns:r="${OFFICE}"><sheets><sheet name="Iltizam" sheetId="1" r:id="rId1"/></sheets></workbook>`,
  'xl/_rels/workbook.xml.rels': `<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${OFFICE}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>`,
};

/** A workbook of one sheet, written row by row: the libraries hold all of it in memory. Texts are cells of text, never formulas. */
async function* workbook(
  columns: readonly Column[],
  rows: AsyncIterable<Row>,
  { rightToLeft }: FormatOptions,
) {
  let made: Uint8Array[] = [];
  let fault: Error | null = null;
  const zip = new Zip((error, part) => {
    if (error) fault = error;
    else made.push(part);
  });
  const take = (): Uint8Array[] => {
    if (fault) throw fault;
    const taken = made;
    made = [];
    return taken;
  };
  for (const [name, text] of Object.entries(parts)) {
    const file = new ZipDeflate(name);
    zip.add(file);
    file.push(strToU8(XML + text), true);
  }
  const sheet = new ZipDeflate('xl/worksheets/sheet1.xml');
  zip.add(sheet);
  sheet.push(
    strToU8(
      `${XML}<worksheet xmlns="${SHEET}"><sheetViews><sheetView workbookViewId="0"${rightToLeft ? ' rightToLeft="1"' : ''}><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews><sheetData>${line(columns.map(({ name }) => name))}`,
    ),
  );
  for await (const row of rows) {
    sheet.push(strToU8(line(row)));
    yield* take();
  }
  sheet.push(strToU8('</sheetData></worksheet>'), true);
  zip.end();
  yield* take();
}
