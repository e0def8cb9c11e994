/** A piece of a text: words, or an address that can be followed. */
export interface Run {
  text: string;
  href: string | null;
}

const address = /https?:\/\/[^\s<>"'«»“”]+|(?<![\w.+-])[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,8}/giu;
/** What ends a sentence or a bracket is no part of the address before it. */
const closing = /(?<![.,;:!?)\]،؛؟])[.,;:!?)\]،؛؟]+$/u;

/** Addresses of the web and of mail within plain words, so that nobody has to write markup. */
export function linkedRuns(text: string): Run[] {
  const runs: Run[] = [];
  let at = 0;
  for (const { 0: found, index } of text.matchAll(address)) {
    const link = found.replace(closing, '');
    if (index > at) runs.push({ text: text.slice(at, index), href: null });
    runs.push({ text: link, href: link.includes('://') ? link : `mailto:${link}` });
    at = index + link.length;
  }
  if (at < text.length) runs.push({ text: text.slice(at), href: null });
  return runs;
}

/** Paragraphs stand apart by an empty line; a single line break stays one. */
export const paragraphsOf = (text: string): string[] =>
  text
    .split(/\n\s*\n/u)
    .map((paragraph) => paragraph.trim())
    .filter((paragraph) => paragraph !== '');

/** A paragraph of one short line that ends like a title and has something after it is a heading. */
export const isHeading = (paragraph: string): boolean =>
  paragraph.length <= 80 && !paragraph.includes('\n') && !/[.،؛:!?؟…»)]$/u.test(paragraph);
