import { unparse } from 'papaparse';

export type Cell = string | number | null;
export type Figures = { header: string[]; rows: Cell[][] };

/** As spreadsheets read it in every language: UTF-8 with its mark, commas, and nothing that would run as a formula. */
export const csvOf = ({ header, rows }: Figures): string =>
  `\uFEFF${unparse([header, ...rows], { newline: '\r\n', escapeFormulae: true })}\r\n`;

/** Hands a text to the browser as a file. */
export function download(name: string, text: string): void {
  const address = URL.createObjectURL(new Blob([text], { type: 'text/csv;charset=utf-8' }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address));
}
