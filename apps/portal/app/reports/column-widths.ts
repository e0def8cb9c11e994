import type { Cell, ReportTable } from './report.js';

/** A column is at least as wide as a figure, and at most as a line that is read without losing it. */
const [NARROW, WIDE] = [10, 60];
/** What is wider than this can stand in several lines. */
const SHARED = 18;

const lengthOf = (cell: Cell): number =>
  cell === null ? NARROW : typeof cell === 'number' ? String(cell).length : cell.text.length;

/** How many letters wide each column of a table wants to be. */
export const columnWidths = ({ columns, rows }: ReportTable): number[] =>
  columns.map(({ name }, place) => {
    // Of a heading its longest word: it may stand in several lines.
    const heading = Math.ceil(1.2 * Math.max(...name.split(/\s/u).map(({ length }) => length)));
    const longest = Math.max(heading, ...rows.map((row) => lengthOf(row[place] ?? null)));
    return Math.min(WIDE, Math.max(NARROW, longest + 2));
  });

/** The same on a page of so many letters: what is narrow keeps its width, what is wide shares the rest. */
export function widthsWithin(table: ReportTable, room: number): number[] {
  const wanted = columnWidths(table);
  const sum = (widths: number[]) => widths.reduce((all, width) => all + width, 0);
  const narrow = sum(wanted.filter((width) => width <= SHARED));
  const wide = sum(wanted.filter((width) => width > SHARED));
  const share = wide > 0 ? Math.max(room - narrow, wide / 2) / wide : 1;
  return wanted.map((width) => (width > SHARED ? width * share : width));
}
