import { isDay } from '@iltizam/domain/days';
import { parseDecimal } from '@iltizam/domain/decimals';
import type { RefusalGround } from '@iltizam/domain/refusals';
import { parseDay } from '@iltizam/domain/typed-days';
import { deny } from '../graphql/refused.js';
import { statusCalled } from './sheet-words.js';

/** The cells of a row as what they mean; one that means nothing is refused by name. */
const unreadable = (field: string, why: RefusalGround): never => deny('INVALID_INPUT', why, { field });

/** As read-excel-file gives it. */
export type Cell = string | number | boolean | Date | null | undefined;

export const isEmpty = (cell: Cell): boolean => cell == null || String(cell).trim() === '';

export const textCell = (cell: Cell): string => (isEmpty(cell) ? '' : String(cell).trim());

export function numberCell(cell: Cell, field: string): number {
  if (isEmpty(cell)) return unreadable(field, 'missing');
  if (typeof cell === 'number') return Math.round(cell * 1e6) / 1e6;
  return parseDecimal(String(cell).replace(/(?<!\s)\s*%$/u, '')) ?? unreadable(field, 'notANumber');
}

/** A date of the spreadsheet, or one as people type it; a month or a year alone is no day. */
export function dayCell(cell: Cell, field: string): string {
  if (isEmpty(cell)) return unreadable(field, 'missing');
  if (cell instanceof Date) return cell.toISOString().slice(0, 10);
  const day = parseDay(textCell(cell));
  return day !== null && isDay(day) ? day : unreadable(field, 'notADay');
}

export function statusCell(cell: Cell) {
  if (isEmpty(cell)) return unreadable('status', 'missing');
  return statusCalled(textCell(cell)) ?? unreadable('status', 'notInList');
}
