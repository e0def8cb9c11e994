/** Signs a spreadsheet takes for the beginning of a formula though they are as wide as a letter of Chinese. */
const wideFormula = /^[＝＋－＠]/u;

/** Programs begin a new line or cell at these, whatever the file's own are: unquoted, what follows might be a formula. */
const divides = /[\r\n\t,;]/u;

/** Options of csv-stringify: RFC 4180 with the mark that makes Excel read it as Unicode; what looks like a formula is marked as text. */
export const csvOptions = {
  bom: true,
  record_delimiter: 'windows' as const,
  escape_formulas: true,
  quoted_match: divides,
  cast: {
    boolean: String,
    string: (value: string) => (wideFormula.test(value) ? `'${value}` : value),
  },
};
