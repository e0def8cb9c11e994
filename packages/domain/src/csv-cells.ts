/** Signs a spreadsheet takes for the beginning of a formula though they are as wide as a letter of Chinese. */
const wideFormula = /^[＝＋－＠]/u;

/** Options of csv-stringify: RFC 4180 with the mark that makes Excel read it as Unicode; what looks like a formula is marked as text. */
export const csvOptions = {
  bom: true,
  record_delimiter: 'windows' as const,
  escape_formulas: true,
  cast: {
    boolean: String,
    string: (value: string) => (wideFormula.test(value) ? `'${value}` : value),
  },
};
