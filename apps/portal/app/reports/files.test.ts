import { strFromU8, unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { languages } from '../i18n/language.js';
import type { Report } from './report.js';
import { ours } from './said.js';
import { writeCsv } from './write-csv.js';
import { writeDocx } from './write-docx.js';
import { writeXlsx } from './write-xlsx.js';

const origin = 'https://iltizam.example';

const reportIn = (locale: 'ar' | 'fr'): Report => {
  const mine = (text: string, to?: string) => ours(languages[locale], text, to);
  return {
    title: 'تقرير',
    subject: mine('خطة', '/ar/plans/ma-nap-2'),
    about: 'غشت 2026',
    parts: [
      {
        id: 'one',
        title: 'جزء',
        paragraphs: [mine('فقرة')],
        list: [mine('نقطة')],
        tables: [
          {
            name: 'جدول/أول',
            columns: [
              { name: 'ما', numeric: false },
              { name: 'كم', numeric: true },
            ],
            rows: [
              [mine('=1+1'), 232],
              [ours(languages.fr, 'en français'), null],
            ],
          },
        ],
      },
    ],
  };
};

const partOf = (file: Uint8Array, name: string) => strFromU8(unzipSync(file)[name]!);
const count = (text: string, pattern: RegExp) => [...text.matchAll(pattern)].length;

test('a text document gives every paragraph, run and table its direction, and both scripts their font and size', async () => {
  const xml = partOf(await writeDocx(reportIn('ar'), languages.ar, origin), 'word/document.xml');
  const runs = count(xml, /<w:r>/gu);
  expect(runs).toBe(13);
  // One text is French, in an Arabic report: it alone runs from left to right.
  expect(count(xml, /<w:bidi\/>/gu)).toBe(runs - 1);
  expect(count(xml, /<w:rtl\/>/gu)).toBe(runs - 1);
  for (const each of [/<w:szCs /gu, /w:cs="/gu, /w:bidi="ar-MA"/gu]) expect(count(xml, each)).toBe(runs);
  expect(count(xml, /<w:bidiVisual/gu)).toBe(1);
  expect(xml).toContain('غشت 2026');
  expect(xml).toContain(languages.ar.t('text.unknown'));
  const links = partOf(await writeDocx(reportIn('ar'), languages.ar, origin), 'word/_rels/document.xml.rels');
  expect(links).toContain(`Target="${origin}/ar/plans/ma-nap-2"`);
});

test('a French text document has no direction of Arabic', async () => {
  const xml = partOf(await writeDocx(reportIn('fr'), languages.fr, origin), 'word/document.xml');
  expect(count(xml, /<w:(?:bidi|rtl)\/>/gu)).toBe(0);
});

test.each([
  ['ar', 2],
  ['fr', 0],
] as const)(
  'sheets in %s: %i run from right to left; text is never a formula, a figure is a number',
  async (locale, sheets) => {
    const file = await writeXlsx(reportIn(locale), languages[locale]);
    const pages = ['sheet1', 'sheet2'].map((name) => partOf(file, `xl/worksheets/${name}.xml`));
    expect(count(pages.join(''), /rightToLeft="1"/gu)).toBe(sheets);
    // Said twice, a program may refuse the sheet, or show it without its looks.
    expect(pages.filter((page) => /<[^>]* ([\w:]+)="[^"]*"[^>]* \1="/u.test(page))).toEqual([]);
    expect(pages.every((page) => page.includes('fitToHeight="0"'))).toBe(true);
    // `9 أكتوبر` begins with a figure: the direction of a cell is said, not found out.
    const styles = partOf(file, 'xl/styles.xml');
    const [arabic, latin] = ['horizontal="right" readingOrder="2"', 'horizontal="left" readingOrder="1"'];
    expect([styles.includes(arabic), styles.includes(latin)]).toEqual([locale === 'ar', true]);
    expect(pages[1]).toContain('<v>232</v>');
    expect(pages.join('')).not.toContain('<f>');
    expect(partOf(file, 'xl/sharedStrings.xml')).toContain('=1+1');
  },
);

test('a table of all its cells begins with the mark of Unicode; what looks like a formula is marked as text, what is unknown is empty', async () => {
  const csv = await writeCsv(reportIn('ar'), languages.ar);
  expect([...Buffer.from(csv).subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
  expect(csv.slice(1).split('\r\n')).toEqual([
    ['table', 'row', 'column', 'value']
      .map((name) => languages.ar.t(`report.csv.${name as 'row'}`))
      .join(','),
    'جزء,,,فقرة',
    'جزء,,,نقطة',
    "جدول/أول,1,ما,'=1+1",
    'جدول/أول,1,كم,232',
    'جدول/أول,2,ما,en français',
    'جدول/أول,2,كم,',
    '',
  ]);
});
