/** Prints a rule table as Markdown, columns aligned, so that a reviewer who does not program reads the change. */
export function printTable(
  title: string,
  head: readonly string[],
  rows: readonly (readonly string[])[],
): string {
  const widths = head.map((cell, column) =>
    Math.max(cell.length, ...rows.map((row) => (row[column] ?? '').length)),
  );
  const line = (cells: readonly string[]) =>
    `| ${cells.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join(' | ')} |`;
  const rule = `| ${widths.map((width) => '-'.repeat(width)).join(' | ')} |`;
  return [`# ${title}`, '', line(head), rule, ...rows.map(line), ''].join('\n');
}

export const list = (items: readonly string[]): string => items.join(', ');

export const stagesOf = (stages: 'any' | readonly string[]): string =>
  stages === 'any' ? 'any' : list(stages);

export const whoMay = (by: Readonly<Record<string, string | undefined>>): string =>
  list(Object.entries(by).map(([doer, permit]) => (permit === 'always' ? doer : `${doer} (${permit})`)));
