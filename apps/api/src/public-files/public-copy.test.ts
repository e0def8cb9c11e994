import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import * as fc from 'fast-check';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { png } from '../inspection/testing-files.js';
import { bareJpeg } from './jpeg.js';
import { barePng } from './png.js';
import { hasPublicCopy, writePublicCopy } from './public-copy.js';

/** Stands wherever a file can say something of who made it, and where. */
const CANARY = 'kanari@example.org';

/** A photograph as it comes from no camera: nothing but the picture, 16 by 16. */
const bare = Buffer.from(
  '/9j/2wBDABQODxIPDRQSEBIXFRQYHjIhHhwcHj0sLiQySUBMS0dARkVQWnNiUFVtVkVGZIhlbXd7gYKBTmCNl4x9lnN+gXz/2wBDARUXFx4aHjshITt8U0ZTfHx8fHx8fHx8fHx8fHx8fHx8fHx8fHx8fHx8fHx8fHx8fHx8fHx8fHx8fHx8fHx8fHz/wAARCAAQABADASIAAhEBAxEB/8QAFgABAQEAAAAAAAAAAAAAAAAAAgAB/8QAIhAAAgIBAwQDAAAAAAAAAAAAAQIREgADEyEjMUGxYYGR/8QAFAEBAAAAAAAAAAAAAAAAAAAAAP/EABwRAAEDBQAAAAAAAAAAAAAAAAEAIfAxYXGhwf/aAAwDAQACEQMRAD8Agibg0AOmpCtEAxLpP4RhudXTuIVFW3Hk1R/aHNuHWRKoFLz35qj+1OMpuvtmV0Vav1Z1jn4cYobzaF3mTwL/2Q==',
  'base64',
);

const segment = (marker: number, content: Buffer): Buffer => {
  const head = Buffer.from([0xff, marker, 0, 0]);
  head.writeUInt16BE(content.length + 2, 2);
  return Buffer.concat([head, content]);
};

/** What a telephone writes: the author, the place, and which way is up, in one of both orders of bytes. */
function exif(orientation: number, little: boolean): Buffer {
  const short = (value: number) => {
    const bytes = Buffer.alloc(2);
    if (little) bytes.writeUInt16LE(value);
    else bytes.writeUInt16BE(value);
    return bytes;
  };
  const long = (value: number) => {
    const bytes = Buffer.alloc(4);
    if (little) bytes.writeUInt32LE(value);
    else bytes.writeUInt32BE(value);
    return bytes;
  };
  const artist = [short(0x013b), short(2), long(CANARY.length), long(60)];
  const upright = [short(0x0112), short(3), long(1), short(orientation), short(0)];
  const place = [short(0x8825), short(4), long(1), long(60 + CANARY.length)];
  return Buffer.concat([
    Buffer.from('Exif\0\0', 'latin1'),
    Buffer.from(little ? 'II*\0' : 'MM\0*', 'latin1'),
    long(8),
    short(3),
    ...artist,
    ...upright,
    ...place,
    long(0),
    Buffer.alloc(10),
    Buffer.from(`${CANARY} 33.9716N 6.8498W`),
  ]);
}

const said: Readonly<Record<string, Buffer>> = {
  exif: segment(0xe1, exif(6, true)),
  xmp: segment(0xe1, Buffer.from(`http://ns.adobe.com/xap/1.0/\0<x:xmpmeta>${CANARY}</x:xmpmeta>`)),
  iptc: segment(0xed, Buffer.from(`Photoshop 3.0\x008BIM${CANARY}`)),
  comment: segment(0xfe, Buffer.from(CANARY)),
  maker: segment(0xe7, Buffer.from(CANARY)),
  thumbnail: segment(0xe0, Buffer.from(`JFXX\0${CANARY}`)),
};
const withSaid = (segments: readonly Buffer[], behind = ''): Buffer =>
  Buffer.concat([bare.subarray(0, 2), ...segments, bare.subarray(2), Buffer.from(behind)]);
const copyOf = bareJpeg;

test('FI-09: a photograph says nothing of who took it and where, and stays the same picture, the same way up', () => {
  expect(copyOf(bare)).toEqual(bare);
  const segments = fc.shuffledSubarray(Object.values(said));
  fc.assert(
    fc.property(segments, fc.constantFrom('', CANARY), (some, behind) => {
      const copy = copyOf(withSaid(some, behind));
      expect(copy.includes('kanari')).toBe(false);
      expect(copy.includes('33.9716')).toBe(false);
      // The picture itself, to the last byte; before it, at most which way is up.
      expect(copy.subarray(copy.length - bare.length + 2)).toEqual(bare.subarray(2));
      expect(copy.length - bare.length).toBe(some.includes(said['exif']!) ? 36 : 0);
      expect(copyOf(copy)).toEqual(copy);
    }),
  );
  for (const little of [true, false])
    for (const orientation of [1, 2, 6, 8]) {
      const copy = copyOf(withSaid([segment(0xe1, exif(orientation, little))]));
      expect(copy.length - bare.length).toBe(orientation === 1 ? 0 : 36);
      expect(orientation === 1 || copy.readUInt16BE(2 + 28) === orientation).toBe(true);
    }
});

test('FI-09: whatever the bytes of a picture are, its reader ends, and what it kept was in it', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 400 }), fc.nat({ max: bare.length }), (noise, at) => {
      const bytes = Buffer.concat([bare.subarray(0, at), Buffer.from(noise)]);
      expect(copyOf(bytes).length).toBeLessThanOrEqual(bytes.length + 38);
      const drawn = Buffer.concat([png().subarray(0, at % 60), Buffer.from(noise)]);
      expect(barePng(drawn).length).toBeLessThanOrEqual(drawn.length + 8);
    }),
    { numRuns: 500 },
  );
});

const chunk = (name: string, content: string): Buffer => {
  const head = Buffer.alloc(8);
  head.writeUInt32BE(Buffer.byteLength(content), 0);
  head.write(name, 4, 'latin1');
  return Buffer.concat([head, Buffer.from(content), Buffer.alloc(4)]);
};

test('FI-09: a drawing loses its texts, its time and what stands behind its end', () => {
  const whole = png();
  const end = whole.length - 12;
  const talking = Buffer.concat([
    whole.subarray(0, 33),
    ...['tEXt', 'zTXt', 'iTXt', 'eXIf', 'tIME', 'prVt'].map((name) => chunk(name, CANARY)),
    whole.subarray(33, end),
    chunk('tEXt', CANARY),
    whole.subarray(end),
    Buffer.from(CANARY),
  ]);
  expect(barePng(talking)).toEqual(whole);
});

const word = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
const text = 'application/vnd.oasis.opendocument.text';
async function publicCopy(mediaType: string, bytes: Buffer): Promise<Buffer> {
  const folder = await mkdtemp(join(tmpdir(), 'iltizam-copy-'));
  const [from, to] = [join(folder, 'sent'), join(folder, 'public')];
  try {
    await writeFile(from, bytes);
    await writePublicCopy(mediaType, from, to);
    return await readFile(to);
  } finally {
    await rm(folder, { recursive: true });
  }
}
const archive = (parts: Record<string, string>) =>
  Buffer.from(
    zipSync(
      Object.fromEntries(
        Object.entries(parts).map(([name, xml]) => [
          name,
          [strToU8(xml), { level: name === 'mimetype' ? 0 : 6 }],
        ]),
      ),
    ),
  );

test('FI-09: an office file loses its authors, who commented and where it lay; its words and pictures stay', async () => {
  const document = `<w:p><w:ins w:author="${CANARY}" w:initials="K" w:date="2026-01-01T00:00:00Z"><w:t>مقترح الحي</w:t></w:ins></w:p>`;
  const bytes = archive({
    '[Content_Types].xml': '<Types/>',
    'docProps/core.xml': `<cp:coreProperties><dc:title>Budget</dc:title><dc:creator>${CANARY}</dc:creator><cp:lastModifiedBy>${CANARY}</cp:lastModifiedBy></cp:coreProperties>`,
    'docProps/app.xml': `<Properties><Pages>3</Pages><Company>${CANARY}</Company></Properties>`,
    'docProps/custom.xml': `<Properties><property name="owner"><vt:lpwstr>${CANARY}</vt:lpwstr></property></Properties>`,
    'word/document.xml': document,
    'xl/comments1.xml': `<comments><authors><author>${CANARY}</author></authors></comments>`,
    'xl/persons/person.xml': `<person displayName="${CANARY}" userId="${CANARY}"/>`,
    'xl/workbook.xml': `<x15ac:absPath url="C:\\Users\\${CANARY}"/>`,
    'ppt/commentAuthors.xml': `<p:cmAuthor name="${CANARY}" initials="K"/>`,
  });
  const copy = unzipSync(new Uint8Array(await publicCopy(word, bytes)));
  const all = Object.values(copy)
    .map((part) => strFromU8(part))
    .join('\n');
  expect(all).not.toContain('kanari');
  expect(Object.keys(copy)).toEqual(Object.keys(unzipSync(new Uint8Array(bytes))));
  for (const stays of ['مقترح الحي', '<dc:title>Budget</dc:title>', '<Pages>3</Pages>', '2026-01-01'])
    expect(all).toContain(stays);

  const open = archive({
    mimetype: text,
    'meta.xml': `<office:meta><meta:initial-creator>${CANARY}</meta:initial-creator><dc:creator>${CANARY}</dc:creator><meta:creation-date>2026-01-01</meta:creation-date></office:meta>`,
    'content.xml': `<office:annotation><dc:creator>${CANARY}</dc:creator></office:annotation><text:p>نص</text:p>`,
  });
  const bareOpen = await publicCopy(text, open);
  expect(bareOpen.subarray(30, 38).toString()).toBe('mimetype');
  expect(bareOpen.readUInt16LE(8)).toBe(0);
  const parts = unzipSync(new Uint8Array(bareOpen));
  expect(
    Object.values(parts)
      .map((part) => strFromU8(part))
      .join('\n'),
  ).not.toContain('kanari');
  expect(strFromU8(parts['content.xml']!)).toContain('<text:p>نص</text:p>');
});

const core = (of: string) =>
  `<cp:coreProperties xmlns:cp="c"><dc:creator>${of}</dc:creator></cp:coreProperties>`;
const wordsOf = (bytes: Buffer): string =>
  Object.entries(unzipSync(new Uint8Array(bytes)))
    .map(
      ([name, part]) =>
        `${name}\n${/\.\w\w\w[xst]$/u.test(name) && part[0] === 0x50 ? wordsOf(Buffer.from(part)) : strFromU8(part)}`,
    )
    .join('\n');

test('FI-09: what programs write otherwise is found as well, and in documents within a document', async () => {
  const within = archive({ 'docProps/core.xml': core(CANARY), 'xl/worksheets/sheet1.xml': '<v>1250</v>' });
  const bytes = Buffer.from(
    zipSync({
      'package/services/metadata/core-properties/1.psmdcp': strToU8(`<coreProperties xmlns="c"><dc:creator><![CDATA[${CANARY}]]></dc:creator><lastModifiedBy>${CANARY}</lastModifiedBy></coreProperties>`),
      'docProps/app.xml': strToU8(`<ap:Properties><ap:Company>${CANARY}</ap:Company></ap:Properties>`),
      'word/people.xml': strToU8(`<w15:person w15:author='${CANARY}'/>`),
      'word/_rels/settings.xml.rels': strToU8(`<Relationship Id="r" Target="file:///C:\\Users\\${CANARY}\\a.dotm"/>`),
      'word/embeddings/table.xlsx': within,
    }),
  ); // prettier-ignore
  expect(wordsOf(bytes).split('kanari')).toHaveLength(7);
  const copy = wordsOf(await publicCopy(word, bytes));
  expect(copy).not.toContain('kanari');
  expect(copy).toContain('1250');
});

test('FI-09: a signed document loses its signature and whatever names it', async () => {
  const signed = archive({
    '[Content_Types].xml': '<Types><Default Extension="xml"/><Override PartName="/_xmlsignatures/sig1.xml" ContentType="s"/></Types>',
    '_rels/.rels': '<Relationships><Relationship Id="r1" Type="o/officeDocument" Target="word/document.xml"/><Relationship Id="r2" Type="p/digital-signature/origin" Target="_xmlsignatures/origin.sigs"></Relationship></Relationships>',
    '_xmlsignatures/sig1.xml': `<Signature>${CANARY}</Signature>`,
    'word/document.xml': '<w:t>مقترح</w:t>',
  }); // prettier-ignore
  const copy = wordsOf(await publicCopy(word, signed));
  for (const gone of ['kanari', 'ignature', 'r2']) expect(copy).not.toContain(gone);
  for (const stays of ['مقترح', 'Extension="xml"', 'r1']) expect(copy).toContain(stays);
});

test('FI-09: what cannot be looked into is not copied; tables as text have nothing to lose', async () => {
  const other = zipSync({ 'docProps/core.xml': Buffer.from(`\uFEFF${core(CANARY)}`, 'utf16le') });
  await expect(publicCopy(word, Buffer.from(other))).rejects.toThrow('encoded');
  const deep = [1, 2, 3].reduce(
    (inner) => Buffer.from(zipSync({ 'word/embeddings/a.docx': inner })),
    archive({ a: 'b' }),
  );
  await expect(publicCopy(word, deep)).rejects.toThrow('too deep');
  expect(['text/csv', 'application/pdf', word, text].map(hasPublicCopy)).toEqual([false, true, true, true]);
});
