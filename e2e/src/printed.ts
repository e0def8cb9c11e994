import type { Page } from 'playwright-core';
import { getDocumentProxy, getMeta } from 'unpdf';

interface Printed {
  title: string;
  /** Can a reader of the PDF tell headings, tables and lists? */
  tagged: boolean;
  text: string;
}

/** A page as its PDF reads: the text that a search, a quotation or a screen reader takes out of it. */
export async function printed(page: Page): Promise<Printed> {
  const pdf = await getDocumentProxy(new Uint8Array(await page.pdf({ format: 'A4', tagged: true })));
  const marked = (await pdf.getMarkInfo()) as { Marked?: boolean } | null;
  const { info } = await getMeta(pdf);
  const texts: string[] = [];
  for (let number = 1; number <= pdf.numPages; number++) {
    const { items } = await (await pdf.getPage(number)).getTextContent();
    texts.push(linesOf(items.filter((item) => 'str' in item)).join('\n'));
  }
  return { title: String(info['Title']), tagged: marked?.Marked === true, text: texts.join('\n') };
}

interface Item {
  str: string;
  dir: string;
  transform: number[];
  width: number;
}

/** Letters stand in a PDF one by one at their place: what is on one height is a line, read from the right where it is Arabic. */
function linesOf(items: Item[]): string[] {
  const lines = Map.groupBy(items, ({ transform }) => Math.round(transform[5]!));
  return [...lines.entries()]
    .toSorted(([one], [other]) => other - one)
    .map(([, line]) => {
      const seen = seenFromTheLeft(line).normalize('NFKC');
      return /\p{Script=Arabic}/u.test(seen) ? reversed(seen).replaceAll(leftToRight, reversed) : seen;
    });
}

/** What stands apart, as two cells of a table do, has a space between. */
function seenFromTheLeft(line: Item[]): string {
  let seen = '';
  let end = Infinity;
  for (const { str, dir, transform, width } of line.toSorted(
    (one, other) => one.transform[4]! - other.transform[4]!,
  )) {
    const start = transform[4]!;
    seen += (start - end > GAP ? ' ' : '') + (dir === 'rtl' ? reversed(str) : str);
    end = start + width;
  }
  return seen.replaceAll(/ +/gu, ' ');
}

/** Points; letters of one word stand closer. */
const GAP = 3;

/** Figures and Latin words, which run from the left in Arabic too. */
const leftToRight = /[\p{Script=Latin}\d](?:[\p{Script=Latin}\d.,:/@-]*[\p{Script=Latin}\d])?/gu;

const reversed = (text: string): string => Array.from(text).toReversed().join('');
