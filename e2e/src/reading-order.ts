import type { Page } from 'playwright-core';

/** Every place where a text of this form stands, with where its first and its last part begin, from the left. */
export const partsOf = (page: Page, form: string): Promise<{ text: string; first: number; last: number }[]> =>
  page.evaluate((source) => {
    const found: { text: string; first: number; last: number }[] = [];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      const node = walker.currentNode;
      for (const match of (node.textContent ?? '').matchAll(new RegExp(source, 'gu'))) {
        const left = (index: number) => {
          const range = document.createRange();
          range.setStart(node, index);
          range.setEnd(node, index + 1);
          return range.getBoundingClientRect().left;
        };
        const end = match.index + match[0].length - 1;
        if (node.parentElement?.checkVisibility())
          found.push({ text: match[0], first: left(match.index), last: left(end) });
      }
    }
    return found;
  }, form);
