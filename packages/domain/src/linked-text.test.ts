import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isHeading, linkedRuns, paragraphsOf } from './linked-text.js';

test.each([
  ['انظر https://example.org/a?b=1، ثم عد.', ['https://example.org/a?b=1']],
  ['Écrire à contact@example.org.', ['mailto:contact@example.org']],
  ['(https://example.org)', ['https://example.org']],
  ['javascript:alert(1) data:text/html,x', []],
])('in «%s» addresses are links', (text, links) => {
  expect(linkedRuns(text).flatMap(({ href }) => href ?? [])).toEqual(links);
});

test('nothing of a text is lost or added, and only the web and mail are linked', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: fc.constantFrom('a', ' ', 'https://', 'x@y.z', '.', 'م', '\n', ')') }),
      (text) => {
        const runs = linkedRuns(text);
        expect(runs.map((run) => run.text).join('')).toBe(text);
        for (const link of runs.flatMap(({ href }) => href ?? []))
          expect(link).toMatch(/^(https?:\/\/|mailto:)/u);
      },
    ),
  );
});

test('paragraphs and headings', () => {
  expect(paragraphsOf('عنوان\n\nفقرة أولى.\nسطر ثان.\n\n\n')).toEqual(['عنوان', 'فقرة أولى.\nسطر ثان.']);
  expect(['عنوان قصير', 'جملة تامة.', 'سطر\nوسطر'].map(isHeading)).toEqual([true, false, false]);
});
