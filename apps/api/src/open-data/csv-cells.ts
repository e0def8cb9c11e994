import type { Options } from 'csv-stringify';

/** Signs a spreadsheet takes for the beginning of a formula though they are as wide as a letter of Chinese. */
const wideFormula = /^[＝＋－＠]/u;

/** RFC 4180 with the mark that makes Excel read it as Unicode; what looks like a formula is marked as text. */
export const csvOptions: Options = {
  bom: true,
  record_delimiter: 'windows',
  escape_formulas: true,
  cast: {
    boolean: String,
    string: (value) => (wideFormula.test(value) ? `'${value}` : value),
  },
};
