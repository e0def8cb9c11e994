import { saveFile } from '../text/saveFile';
import { unparse } from 'papaparse';

export type Cell = string | number | null;
export type Figures = { header: string[]; rows: Cell[][] };

/** As spreadsheets read it in every language: UTF-8 with its mark, commas, and nothing that would run as a formula. */
export const csvOf = ({ header, rows }: Figures): string =>
  `\uFEFF${unparse([header, ...rows], { newline: '\r\n', escapeFormulae: true })}\r\n`;

/** Hands the figures to the browser to be kept. */
export const saveFigures = (name: string, figures: Figures): void =>
  saveFile(name, new Blob([csvOf(figures)], { type: 'text/csv;charset=utf-8' }));
