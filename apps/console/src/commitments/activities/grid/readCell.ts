import { activityStatuses, type ActivityStatus } from '@iltizam/domain/activity-rules';
import { parseDecimal } from '@iltizam/domain/decimals';
import { parseDay } from '@iltizam/domain/typed-days';
import type { Kind } from './columns';

export type CellValue = string | number | null;
export type Read = { ok: true; value: CellValue } | { ok: false; fault: string };

/** What a status is called where the reader is; a sheet of theirs may hold the words or the codes. */
export type StatusWords = Record<ActivityStatus, string>;

const fold = (text: string) => text.trim().toLocaleLowerCase();

const faults: Record<Kind, string> = {
  text: 'activities.grid.faults.text',
  day: 'activities.grid.faults.day',
  number: 'activities.grid.faults.number',
  percent: 'activities.grid.faults.number',
  status: 'activities.grid.faults.status',
};

/** What was typed or pasted into a cell, as a value; an empty cell is unknown. */
export function readCell(kind: Kind, typed: string, words: StatusWords): Read {
  const text = typed.trim();
  if (text === '') return kind === 'text' ? { ok: false, fault: faults.text } : { ok: true, value: null };
  const value = valueOf(kind, text, words);
  return value === null ? { ok: false, fault: faults[kind] } : { ok: true, value };
}

function valueOf(kind: Kind, text: string, words: StatusWords): CellValue {
  switch (kind) {
    case 'text':
      return text;
    case 'day':
      return parseDay(text);
    case 'number':
      return parseDecimal(text);
    case 'percent':
      return parseDecimal(text.replace(/\s*[%٪]$/, ''));
    case 'status':
      return (
        activityStatuses.find((status) => [status, words[status]].some((one) => fold(one) === fold(text))) ??
        null
      );
  }
}

/** The cells of a range copied from a spreadsheet: rows by lines, columns by tabs. */
export function cellsOf(copied: string): string[][] {
  const lines = copied.replace(/\r\n?/g, '\n').replace(/\n$/, '').split('\n');
  return lines.map((line) =>
    line.split('\t').map((cell) => cell.replace(/^"([^]*)"$/, '$1').replaceAll('""', '"')),
  );
}
