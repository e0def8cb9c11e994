import { intlTags, type Locale } from '@iltizam/domain/languages';
import {
  AlignmentType,
  ExternalHyperlink,
  Paragraph,
  TableCell,
  TextRun,
  WidthType,
  type HeadingLevel,
} from 'docx';
import type { Said } from './report.js';

/** One of Word's own fonts with both scripts; `cs` is what Arabic is written in. */
const NAME = 'Arial';
export const FONT = { ascii: NAME, hAnsi: NAME, cs: NAME, eastAsia: NAME };

/** In twentieths of a point, as Word counts. */
export const A4 = { width: 11906, height: 16838 };
const MARGIN = 1134;
// one-sided: a sheet of paper has the same margins on both sides.
export const MARGINS = { top: MARGIN, bottom: MARGIN, left: MARGIN, right: MARGIN };
export const TEXT_WIDTH = A4.width - 2 * MARGIN;
/** Letters of a line, the room around each cell left out. */
export const LINE = 93;

/** The size of Latin and of Arabic text, in half points: Word keeps two. */
export const sizes = (halfPoints: number) => ({ size: halfPoints, sizeComplexScript: halfPoints });

export const languageOf = (locale: Locale) => ({
  value: intlTags[locale === 'ar' ? 'fr' : locale],
  bidirectional: intlTags.ar,
});

interface Looks {
  /** Scheme and host of the site: a document has no address of its own. */
  origin: string;
  heading?: (typeof HeadingLevel)[keyof typeof HeadingLevel];
  bullet?: boolean;
  bold?: boolean;
  /** In a table, where letters are a little smaller. */
  inCell?: boolean;
  /** A figure of a table that runs from the left. */
  figure?: boolean;
}

const headingSizes: Record<string, number> = { Title: 36, Heading1: 28, Heading2: 24 };
const [TEXT, CELL] = [22, 20];

/** The one place that makes paragraphs: direction of paragraph and of run, font, size and language of both scripts. */
export function paragraph(
  { text, lang, dir, to }: Said,
  { origin, heading, bullet, bold, inCell, figure }: Looks,
): Paragraph {
  const rightToLeft = dir === 'rtl';
  const isBold = bold || heading !== undefined;
  const run = new TextRun({
    text,
    rightToLeft,
    font: FONT,
    ...sizes((heading && headingSizes[heading]) ?? (inCell ? CELL : TEXT)),
    bold: isBold,
    boldComplexScript: isBold,
    language: languageOf(lang),
    ...(heading && { color: '1f2937' }),
    ...(to && !heading && { style: 'Hyperlink' }),
  });
  return new Paragraph({
    bidirectional: rightToLeft,
    ...(heading && { heading, keepNext: true, spacing: { before: 240, after: 120 } }),
    ...(figure && { alignment: AlignmentType.END }),
    ...(bullet && { bullet: { level: 0 } }),
    children: [to ? new ExternalHyperlink({ link: new URL(to, origin).href, children: [run] }) : run],
  });
}

/** A cell of a table, in the direction of its text. */
export const cellOf = (
  said: Said,
  { shaded, width, ...looks }: Looks & { shaded: boolean; width: number },
): TableCell =>
  new TableCell({
    width: { size: width, type: WidthType.DXA },
    // one-sided: the same on both sides.
    margins: { top: 60, bottom: 60, left: 100, right: 100 },
    ...(shaded && { shading: { fill: 'e6f0ed' } }),
    children: [paragraph(said, { ...looks, inCell: true })],
  });
