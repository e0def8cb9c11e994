import { expect, test } from 'vitest';
import { takingFrom } from './office-rules.js';

const LENGTH = 1_000_000;
const many = (piece: string): string => piece.repeat(Math.ceil(LENGTH / piece.length));
const core = 'docProps/core.xml';

test.each([
  ['beginnings of tags', core, '', '<a '],
  ['tags, each with text that has no end', core, '', '<a><![CDATA['],
  ['beginnings of one tag', 'docProps/app.xml', '', '<Company '],
  ['one tag, each with text that has no end', 'docProps/app.xml', '', '<Company><![CDATA['],
  ['beginnings of tags of an open document', 'meta.xml', '', '<dc:creator '],
  ['beginnings of texts', 'meta.xml', '', ' xlink:href="\''],
  ['beginnings of names', 'word/comments.xml', '', " w:author='"],
  ['names of signatures', '[Content_Types].xml', '<a ', '/_xmlsignatures/'],
  ['names of signatures in a relation', '_rels/.rels', '<a ', '/digital-signature/'],
  ['names of signatures in a manifest', 'META-INF/manifest.xml', '<a ', 'META-INF/documentsignatures.xml'],
  ['places of files', 'word/_rels/document.xml.rels', '', ' Target="file:'],
])('IN-09: a part of nothing but %s is gone through once', (_, part, first, piece) => {
  const take = takingFrom(part)!;
  const xml = first + many(piece);
  const began = performance.now();
  take(xml);
  // Once for each beginning takes minutes.
  expect(performance.now() - began).toBeLessThan(1000);
});

test('FI-09: a text that never ends, or lies behind a sign of a tag, is taken out as well', () => {
  expect(takingFrom(core)!('<dc:creator><![CDATA[kanari')).toBe('<dc:creator>');
  expect(takingFrom(core)!('<dc:creator a=">">kanari</dc:creator>')).not.toContain('kanari');
  expect(takingFrom(core)!('<dc:creator><![CDATA[<![CDATA[<x>kanari]]> n</dc:creator>')).toBe(
    '<dc:creator></dc:creator>',
  );
  expect(takingFrom(core)!('<dc:title>Budget</dc:title>')).toBe('<dc:title>Budget</dc:title>');
});
