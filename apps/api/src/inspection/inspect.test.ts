import { randomBytes } from 'node:crypto';
import { mkdtemp, rm, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { inspectApart } from './inspect-apart.js';
import { inspectFile } from './inspect-file.js';
import { docx, packedPdf, pdf, png, stream, zipOf } from './testing-files.js';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'iltizam-inspect-'));
});
afterAll(() => rm(folder, { recursive: true }));

const written = async (bytes: Buffer): Promise<string> => {
  const path = join(folder, randomBytes(6).toString('hex'));
  await writeFile(path, bytes);
  return path;
};

const relation = (type: string, target: string) =>
  `<Relationships><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/${type}" Target="${target}" TargetMode="External"/></Relationships>`;
const related = (type: string, target: string) => ({
  name: 'word/_rels/settings.xml.rels',
  content: relation(type, target),
});
const usual = [
  { name: 'word/_rels/document.xml.rels', content: relation('hyperlink', 'https://example.org/') },
  related('attachedTemplate', 'file:///C:\\Templates\\Rapport.dotx'),
  {
    name: 'word/media/image1.svg',
    content: `<?xml version="1.0"?><!-- drawn --><!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "http://www.w3.org/Graphics/SVG/1.1/DTD/svg11.dtd"><svg/>`,
  },
];
const packing = '/Type /ObjStm /N 1 /First 4 /Filter /FlateDecode';
const lock = 'trailer << /Encrypt 9 0 R >>';
const page = '<!doctype html><html><script>alert(1)</script></html>';

test.each([
  ['a PDF with text', pdf(), { mediaType: 'application/pdf', hasText: true }],
  ['a scanned PDF', pdf('1 0 obj << /Type /Page >> endobj'), { hasText: false }],
  ['a PDF whose objects are packed', packedPdf('<< /Font 4 0 R >>'), { hasText: true }],
  ['a picture', png(), { mediaType: 'image/png', hasText: null }],
  ['a document', docx(), { mediaType: expect.stringContaining('wordprocessingml') }],
  ['a document with links, a template of its writer and a drawing', docx(usual), { hasText: null }],
  ['a PDF that is filled up', Buffer.concat([pdf(), Buffer.from('\r\n \0\0\u001a')]), { hasText: true }],
  [
    'a PDF that was changed',
    Buffer.concat([pdf(), pdf('2 0 obj << >> endobj').subarray(9)]),
    { hasText: true },
  ],
  ['a table as text', Buffer.from('اسم,قيمة\r\nالمغرب,12\r\n'), { mediaType: 'text/csv' }],
])('%s is kept', async (_, bytes, verdict) => {
  expect(await inspectApart(await written(bytes))).toMatchObject({ refusal: null, ...verdict });
});

/** Two entries of the directory that are one place of the file. */
function overlapping(): Buffer {
  const bytes = Buffer.from(docx([{ name: 'word/a.xml', content: 'x' }]));
  const last = bytes.lastIndexOf(Buffer.from('PK\u0001\u0002', 'latin1'));
  bytes.writeUInt32LE(0, last + 42);
  return bytes;
}

/** An archive whose directory leads to its own entries only, and not to those before it. */
function behind(): Buffer {
  const [before, last] = [docx([{ name: 'word/vbaProject.bin', content: 'x' }]), docx()];
  const bytes = Buffer.concat([before, last]);
  const mark = Buffer.from('PK\u0001\u0002', 'latin1');
  for (let at = bytes.indexOf(mark, before.length); at >= 0; at = bytes.indexOf(mark, at + 4))
    bytes.writeUInt32LE(bytes.readUInt32LE(at + 42) + before.length, at + 42);
  bytes.writeUInt32LE(bytes.readUInt32LE(bytes.length - 6) + before.length, bytes.length - 6);
  return bytes;
}

function animated(frames: number): Buffer {
  const chunk = Buffer.alloc(20);
  chunk.writeUInt32BE(8);
  chunk.write('acTL', 4, 'latin1');
  chunk.writeUInt32BE(frames, 8);
  const still = png();
  return Buffer.concat([still.subarray(0, 33), chunk, still.subarray(33)]);
}

/** The 55 bytes of a film whose part of no length an older reader walked for ever. */
const endless = Buffer.concat([Buffer.from('3026b2758e66cf11a6d900aa0062ce6c', 'hex'), Buffer.alloc(39)]);

const bomb = () => docx([1, 2, 3].map((at) => ({ name: `word/${at}.xml`, claims: 4e9 })));
const manyEntries = () => zipOf(Array.from({ length: 5_001 }, (_, at) => ({ name: `a${at}` })));

test.each([
  ['a page', Buffer.from(page), 'TYPE_NOT_ALLOWED'],
  ['a picture with a script', Buffer.from('<svg xmlns="x"><script>1</script></svg>'), 'TYPE_NOT_ALLOWED'],
  ['a program', Buffer.from('#!/bin/sh\nrm,-rf'), 'TYPE_NOT_ALLOWED'],
  ['any bytes', randomBytes(4000), 'TYPE_NOT_ALLOWED'],
  ['nothing but a name', zipOf([{ name: 'a.bin', content: 'MZ' }]), 'TYPE_NOT_ALLOWED'],
  ['a table with a page in it', Buffer.from(`a,b\n${page}`), 'TYPE_NOT_ALLOWED'],
  ['a PDF with a script', pdf('<< /OpenAction << /S /JavaScript /JS (x) >> >>'), 'ACTIVE_CONTENT'],
  ['a PDF that hides the word', pdf('<< /S /J#61vaScript >>'), 'ACTIVE_CONTENT'],
  ['a PDF that packs the script', packedPdf('<< /S /JavaScript >>'), 'ACTIVE_CONTENT'],
  ['a PDF that starts a program', pdf('<< /S /Launch /F (calc.exe) >>'), 'ACTIVE_CONTENT'],
  ['a PDF that is a page too', pdf(page), 'ACTIVE_CONTENT'],
  ['a PDF that is a page too, in a stream', pdf(stream('', page)), 'ACTIVE_CONTENT'],
  ['a PDF that carries a file', pdf('<< /Subtype /FileAttachment >>'), 'ACTIVE_CONTENT'],
  ['a PDF with a form of its own kind', pdf('<< /XFA [(x) 4 0 R] >>'), 'ACTIVE_CONTENT'],
  ['a PDF with a password', pdf('<< /Encrypt 9 0 R >>'), 'ENCRYPTED'],
  ['a PDF with a password, and objects packed', pdf(`${lock} ${stream(packing, 'xx')}`), 'ENCRYPTED'],
  ['a PDF that is an archive too', Buffer.concat([pdf(), docx()]), 'ACTIVE_CONTENT'],
  [
    'a PDF that is an archive and ends as a PDF',
    Buffer.concat([pdf(), docx(), Buffer.from('\n%%EOF\n')]),
    'ACTIVE_CONTENT',
  ],
  ['a PDF with something behind its end', Buffer.concat([pdf(), Buffer.from('x')]), 'DAMAGED'],
  ['half a PDF', pdf().subarray(0, 40), 'DAMAGED'],
  ['a PDF that packs nonsense', pdf('5 0 obj << /ObjStm >> stream\nxx\nendstream'), 'DAMAGED'],
  ['a picture that is a page too', Buffer.concat([png(), Buffer.from(page)]), 'ACTIVE_CONTENT'],
  ['a picture that is an archive too', Buffer.concat([png(), docx()]), 'ACTIVE_CONTENT'],
  ['a picture of 50,000 x 50,000', png(50_000, 50_000), 'UNSAFE_ARCHIVE'],
  ['a document with macros', docx([{ name: 'word/vbaProject.bin', content: 'x' }]), 'ACTIVE_CONTENT'],
  ['a document with a program', docx([{ name: 'word/media/a.EXE', content: 'MZ' }]), 'ACTIVE_CONTENT'],
  ['a document with a script', docx([{ name: 'word/a.js', content: '1' }]), 'ACTIVE_CONTENT'],
  [
    'a table with macros of its own kind',
    docx([{ name: 'xl/macrosheets/sheet1.xml', content: '<x/>' }]),
    'ACTIVE_CONTENT',
  ],
  ['a document with the end of nothing', Buffer.concat([docx(), zipOf([])]), 'DAMAGED'],
  ['a document with another behind it', behind(), 'UNSAFE_ARCHIVE'],
  ['a PDF that opens another file', pdf('<< /S /GoToR /F (\\\\host\\x.pdf) >>'), 'ACTIVE_CONTENT'],
  ['a PDF that sends what is filled in', pdf('<< /S /SubmitForm /F (x) >>'), 'ACTIVE_CONTENT'],
  ['a PDF that reads what to fill in', packedPdf('<< /S /ImportData /F (x) >>'), 'ACTIVE_CONTENT'],
  ['a PDF with a script for a link', pdf('<< /S /URI /URI ( JavaScript:alert(1)) >>'), 'ACTIVE_CONTENT'],
  ['a document that unpacks to 4 GB', docx([{ name: 'word/a.xml', claims: 4e9 }]), 'UNSAFE_ARCHIVE'],
  ['a document of 5 KB that unpacks to 12 GB', bomb(), 'UNSAFE_ARCHIVE'],
  [
    'a document with an archive in it',
    docx([{ name: 'word/a.ZIP', content: manyEntries() }]),
    'UNSAFE_ARCHIVE',
  ],
  ['a document that leaves its folder', docx([{ name: '../../etc/cron.d/x' }]), 'UNSAFE_ARCHIVE'],
  ['a document with a link', docx([{ name: 'word/a', mode: 0o120777 }]), 'UNSAFE_ARCHIVE'],
  ['a picture of 10,000 pictures', animated(10_000), 'TYPE_NOT_ALLOWED'],
  ['a document whose parts lie over each other', overlapping(), 'UNSAFE_ARCHIVE'],
  [
    'an archive in an archive in an archive',
    zipOf([{ name: 'a.zip', content: zipOf([{ name: 'b.zip', content: manyEntries() }]) }]),
    'UNSAFE_ARCHIVE',
  ],
  ['a film that never ends', endless, 'TYPE_NOT_ALLOWED'],
  ['a document of 5,001 parts', manyEntries(), 'UNSAFE_ARCHIVE'],
  ['half a document', docx().subarray(0, 100), 'DAMAGED'],
])('FI-01, FI-04, FI-05: %s is refused', async (_, bytes, refusal) => {
  expect(await inspectApart(await written(bytes))).toEqual({ refusal });
});

/** An archive of 90 MB whose directory holds as many entries as it says; the disk holds none of it. */
async function million(): Promise<string> {
  const entries = 1_000_000;
  const size = 90_000_000;
  const path = await written(Buffer.from('PK\u0003\u0004', 'latin1'));
  await truncate(path, size - 98);
  const end = Buffer.alloc(98);
  end.write('PK\u0006\u0006', 0, 'latin1');
  end.writeBigUInt64LE(44n, 4);
  end.writeBigUInt64LE(BigInt(entries), 24);
  end.writeBigUInt64LE(BigInt(entries), 32);
  end.writeBigUInt64LE(BigInt(size - 98 - 1000), 40);
  end.writeBigUInt64LE(1000n, 48);
  end.write('PK\u0006\u0007', 56, 'latin1');
  end.writeBigUInt64LE(BigInt(size - 98), 64);
  end.writeUInt32LE(1, 72);
  end.write('PK\u0005\u0006', 76, 'latin1');
  end.fill(0xff, 84, 96);
  await writeFile(path, end, { flag: 'a' });
  return path;
}

test('FI-04: a million entries and a bomb of gigabytes are refused from the directory, in less than 100 MB', async ({
  annotate,
}) => {
  const paths = [
    await million(),
    await written(bomb()),
    await written(docx([{ name: 'word/a.xml', claims: 4e9 }])),
  ];
  await inspectApart(await written(docx()));
  const before = process.memoryUsage().rss;
  let most = before;
  const sampling = setInterval(() => (most = Math.max(most, process.memoryUsage().rss)), 1);
  for (const path of paths) expect(await inspectApart(path)).toEqual({ refusal: 'UNSAFE_ARCHIVE' });
  clearInterval(sampling);
  expect(most - before).toBeLessThan(100_000_000);
  await annotate(`${paths.length} bombs took ${Math.round((most - before) / 1e6)} MB at most`, 'figure');
});

test('FI-06: a reader that never ends is ended, and the server goes on meanwhile', async () => {
  let turns = 0;
  const turning = setInterval(() => turns++, 1);
  expect(await inspectApart(await written(endless))).toEqual({ refusal: 'TYPE_NOT_ALLOWED' });
  clearInterval(turning);
  expect(turns).toBeGreaterThan(0);
});

test('FI-06: files cut or changed anywhere are judged, and nothing breaks', async () => {
  const good = [pdf(), packedPdf('<< >>'), png(), docx()];
  for (let round = 0; round < 300; round++) {
    const bytes = Buffer.from(good[round % good.length]!);
    for (let change = 0; change < 5; change++) bytes[(round * 31 + change * 17) % bytes.length] = round % 256;
    const path = await written(bytes.subarray(0, 1 + ((round * 37) % bytes.length)));
    const verdict = await inspectFile(path).catch(() => ({ refusal: 'DAMAGED' }));
    expect(verdict).toHaveProperty('refusal');
  }
});
