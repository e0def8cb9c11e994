import type { Locale } from '@iltizam/domain/languages';

/** A piece of a report with the language it is really in, and the page of the record it speaks of. */
export interface Said {
  text: string;
  lang: Locale;
  dir: 'rtl' | 'ltr';
  /** A text of a record, which may quote any language inside: it says its own even where that is the page's. */
  quoted?: true;
  /** A path of this site, a part of the page, or an address elsewhere. */
  to?: string;
}

/** Null is unknown, and is said to be. */
export type Cell = Said | number | null;

export interface ReportTable {
  name: string;
  columns: { name: string; numeric: boolean }[];
  rows: Cell[][];
  /** The last row adds the others up. */
  totals?: boolean;
}

export interface ReportPart {
  id: string;
  title: string;
  paragraphs: Said[];
  /** Read in order, one point each. */
  list?: Said[];
  tables: ReportTable[];
}

/** A report as it is, however it is shown: as a page, as a text document, as sheets. */
export interface Report {
  title: string;
  /** The record it speaks of. */
  subject: Said;
  /** What its figures are, and as of when. */
  about: string;
  parts: ReportPart[];
}
