import { deflateSync, inflateSync } from 'node:zlib';
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { readPdf } from '../inspection/pdf-content.js';
import { pdf } from '../inspection/testing-files.js';
import { barePdf } from './pdf.js';

/** Stands wherever a file can say something of who made it. */
const CANARY = 'kanari@example.org';
/** As a camera writes it, as far as its picture. */
const photograph = Buffer.concat([
  Buffer.from([0xff, 0xd8, 0xff, 0xe1, 0, CANARY.length + 8]),
  Buffer.from(`Exif\0\0${CANARY}`),
  Buffer.from([0xff, 0xda, 0, 2, 0xff, 0xd9]),
]);

const shownOf = (sent: Buffer): Buffer => barePdf(Buffer.from(sent));

/** Objects packed together, with the table of their places. */
function packed(objects: Readonly<Record<number, string>>): string {
  let at = 0;
  const pairs = Object.entries(objects).map(([number, text]) => {
    const pair = `${number} ${at}`;
    at += text.length + 1;
    return pair;
  });
  const head = `${pairs.join(' ')} `;
  const body = deflateSync(Buffer.from(head + Object.values(objects).join(' '), 'latin1'), { level: 1 });
  return stream(`/Type /ObjStm /N ${pairs.length} /First ${head.length} /Filter /FlateDecode`, body);
}
const stream = (dictionary: string, body: Buffer): string =>
  `9 0 obj << ${dictionary} /Length ${body.length} >> stream\n${body.toString('latin1')}\nendstream endobj`;
const wide = `<FEFF${Buffer.from(CANARY, 'utf16le').swap16().toString('hex')}>`;
const page = '1 0 obj << /Type /Page /Contents 3 0 R >> endobj';
const trailer = 'trailer << /Info 2 0 R >>';

/** Everything a reader of the file could find in it. */
function unpackedPdf(bytes: Buffer): string {
  const text = bytes.toString('latin1');
  const bodies = [...text.matchAll(/FlateDecode[^>]*>> stream\n(.*?)\nendstream/gsu)].map(([, body]) =>
    inflateSync(Buffer.from(body!, 'latin1')).toString('latin1'),
  );
  return [text, ...bodies].join('\n');
}

test.each([
  [
    'what it says of itself',
    `2 0 obj << /Title (Rapport \\(2\\)) /Author (${CANARY} \\) (x)) >> endobj ${trailer}`,
  ],
  [
    'in two bytes a letter',
    `2 0 obj << /Title (Rapport \\(2\\)) /Author ${wide} /Office#20Of (${CANARY}) >> endobj ${trailer}`,
  ],
  [
    'in a string of its own',
    `2 0 obj << /Title (Rapport \\(2\\)) /Author 4 0 R >> endobj 4 0 obj (${CANARY}) endobj ${trailer}`,
  ],
  [
    'in objects packed together',
    `${packed({ 2: `<< /Title (Rapport \\(2\\)) /Author (${CANARY}) >>`, 7: '<< /Type /Catalog >>' })} ${trailer}`,
  ],
  [
    'in a former version of it',
    `2 0 obj << /Author (${CANARY}) >> endobj 5 0 obj << /Title (Rapport \\(2\\)) >> endobj trailer << /Info 5 0 R >>`,
  ],
  [
    'in XML beside it',
    `${stream('/Type /Metadata /Subtype /XML', Buffer.from(`<x:xmpmeta>${CANARY}</x:xmpmeta>`))} (Rapport \\(2\\))`,
  ],
  [
    'in packed XML beside it',
    `${stream('/Type /Metadata /Filter /FlateDecode', deflateSync(`<x>${CANARY}</x>`))} (Rapport \\(2\\))`,
  ],
  ['in a remark on a page', `6 0 obj << /Subtype /Text /T (${CANARY}) /Contents (Rapport \\(2\\)) >> endobj`],
  ['in a photograph in it', `${stream('/Filter /DCTDecode', photograph)} (Rapport \\(2\\))`],
  [
    'in a photograph that is packed',
    `${stream('/Filter [/FlateDecode /DCTDecode]', deflateSync(photograph))} (Rapport \\(2\\))`,
  ],
  [
    'where it is signed',
    `8 0 obj << /Type /Sig /Name (${CANARY}) /ByteRange [0 1 2 3] >> endobj (Rapport \\(2\\))`,
  ],
  [
    'in what vouches for a signature',
    `7 0 obj << /Type /DSS /Certs [9 0 R] >> endobj ${stream('', Buffer.from(CANARY))} (Rapport \\(2\\))`,
  ],
])('FI-09: a PDF loses its author: %s', (_, objects) => {
  const sent = pdf(`${page} ${objects}`);
  expect(unpackedPdf(sent).replaceAll('\0', '').toLowerCase()).toMatch(
    new RegExp(
      `${CANARY}|${Buffer.from(CANARY, 'utf16le').swap16().toString('hex').replaceAll('00', '(?:00)?')}`,
      'u',
    ),
  );
  const shown = shownOf(sent);
  expect(unpackedPdf(shown)).not.toContain(CANARY);
  expect(unpackedPdf(shown)).not.toContain(wide);
  // Nothing moved, and its words stay.
  expect(shown.length).toBe(sent.length);
  expect(unpackedPdf(shown)).toContain('Rapport \\(2\\)');
  expect(readPdf(shown)).toEqual(readPdf(sent));
});

test('FI-09: a PDF that says nothing stays what it was; fields of forms keep their names; a signature leaves an empty field', () => {
  const field = '6 0 obj << /Subtype /Widget /FT /Tx /T (nom) >> endobj';
  const silent = pdf(`${page} ${field}`);
  expect(shownOf(silent)).toEqual(silent);
  const signed = pdf(`${page} 8 0 obj << /Type /Sig /ByteRange [0 1 2 3] >> endobj ${trailer}`);
  expect(shownOf(signed).toString('latin1')).toMatch(/8 0 obj null *endobj trailer/u);
});

test('FI-09: where blanks take more room than the name did, no copy is made, rather than one with the name', () => {
  // Packed as what stands before it, which blanks are not.
  const author = `/Qx7vKp2 /Author <${Buffer.from(CANARY).toString('hex')}> /Zr4mWt9`;
  const full = packed({ 2: `<< /Title (${author}) >>`, 7: `<< ${author} >>` });
  expect(() => shownOf(pdf(`${page} ${full} ${trailer}`))).toThrow('more room');
});

const info = `2 0 obj << /Author (${CANARY}) >> endobj`;
test.each([
  ['an object between texts', `1 0 obj (>>\nstream\n) endobj ${info} 3 0 obj (endstream) endobj`],
  ['an object in a remark', `% >>\nstream\n${info}\n% endstream\n`],
  ['part of an object', `2 0 obj << /A (>>\nstream\n) /#41uthor (${CANARY}) /B (endstream) >> endobj`],
  ['XML', `2 0 obj << /A (>>\nstream\n) /Type /Metadata >> stream\n<x>${CANARY}</x>\nendstream endobj`],
  ['an object in a stream', stream('', Buffer.from(info))],
])('FI-09: where %s hides as a stream, no copy is made, rather than one with the name', (_, objects) => {
  expect(() => shownOf(pdf(`${page} ${objects} ${trailer}`))).toThrow('hides in a stream');
});

test('FI-09: whatever the bytes of a PDF are, they keep their length, and only blanks are written', () => {
  fc.assert(
    fc.property(fc.stringMatching(/^[ -~]{0,300}$/u), (noise) => {
      const sent = pdf(`2 0 obj << /Author (${noise}) >> endobj ${trailer}`);
      const shown = shownOf(sent);
      expect(shown.length).toBe(sent.length);
      expect(
        shown.every((byte, at) => byte === sent[at] || byte === 0x20 || byte === 0x32 || byte === 0x30),
      ).toBe(true);
    }),
  );
});

const beginnings = (piece: string): string => piece.repeat(50_000);
test.each([
  ['lists of certificates', beginnings('/Cert[')],
  ['lists of answers about them', beginnings('/OCSP [')],
  ['texts in numbers', `${beginnings('1 0 obj <\n')}>`],
  ['blanks before what packs a picture', stream(`/Filter${' '.repeat(100_000)}`, Buffer.alloc(1))],
])('IN-09: a PDF of nothing but beginnings of %s is gone through once', (_, objects) => {
  const sent = pdf(objects);
  const began = performance.now();
  shownOf(sent);
  expect(performance.now() - began).toBeLessThan(1000);
});

test('FI-09: packed objects that lie over each other are not copied; they would be gone through once for each', () => {
  const head = '2 0 7 20 8 0 ';
  const body = deflateSync(Buffer.from(`${head}${' '.repeat(40)}`, 'latin1'));
  const over = stream(`/Type /ObjStm /N 3 /First ${head.length} /Filter /FlateDecode`, body);
  expect(() => shownOf(pdf(over))).toThrow('do not follow each other');
});
