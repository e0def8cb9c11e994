import { csvOptions } from '@iltizam/domain/csv-cells';
import { stringify } from 'csv-stringify/sync';
import type { Language } from '../i18n/language.js';
import type { Report } from './report.js';

/**
 * A report as one table that any program reads: a line for each cell, with its table, row and column; a paragraph is a
 * line without row and column. What is unknown is empty, a figure is written as machines read it.
 */
export async function writeCsv({ parts }: Report, { t }: Language): Promise<string> {
  const head = (['table', 'row', 'column', 'value'] as const).map((name) => t(`report.csv.${name}`));
  const lines = parts.flatMap(({ title, paragraphs, list = [], tables }) => [
    ...[...paragraphs, ...list].map(({ text }) => [title, null, null, text]),
    ...tables.flatMap(({ name, columns, rows }) =>
      rows.flatMap((row, index) =>
        row.map((cell, place) => [
          name,
          index + 1,
          columns[place]!.name,
          cell === null || typeof cell === 'number' ? cell : cell.text,
        ]),
      ),
    ),
  ]);
  return stringify([head, ...lines], csvOptions);
}
