/** Some programs end a sheet with rows that hold nothing, a million further down. */
const emptyRow = /<row\b[^<>]*(?:\/>|>\s*<\/row>)/gu;
const address = /<(?:row|c)\s(?:[^<>]*\s)?r\s*=\s*["']([A-Z]*)(\d+)["']/gu;

export const withoutEmptyRows = (xml: string): string => xml.replaceAll(emptyRow, '');

/** How far down and across a sheet says that it reaches: a reader fills all of that with cells, however few there are. */
export function extentOf(xml: string): { rows: number; columns: number } {
  let [rows, columns] = [0, 0];
  for (const [, letters, digits] of xml.matchAll(address)) {
    rows = Math.max(rows, Number(digits));
    columns = Math.max(columns, columnOf(letters!));
  }
  // A number with more digits than numbers have would be no fact.
  return {
    rows: Math.min(rows, Number.MAX_SAFE_INTEGER),
    columns: Math.min(columns, Number.MAX_SAFE_INTEGER),
  };
}

/** A is 1, AA is 27. */
function columnOf(letters: string): number {
  let column = 0;
  for (const letter of letters) column = column * 26 + letter.charCodeAt(0) - 64;
  return column;
}
