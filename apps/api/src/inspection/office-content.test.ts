import { expect, test } from 'vitest';
import { isActive } from './active-xml.js';
import { docx, zipOf } from './testing-files.js';
import { zipFault } from './zip-content.js';

const relationship = (type: string, target: string, more = 'TargetMode="External"'): string =>
  `<Relationships xmlns="x"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/${type}" Target="${target}" ${more}/></Relationships>`;
const away = 'https://elsewhere.example/x.dotm';
const wide = (text: string) => Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(text, 'utf16le')]);
const related = (content: string | Buffer) => docx([{ name: 'word/_rels/settings.xml.rels', content }]);
const declared = '<!DOCTYPE x [<!ENTITY e "eeee">]><x>&e;</x>';
const withPart = (content: string | Buffer, name = 'word/x.xml') => docx([{ name, content }]);

const field = (...words: string[]) =>
  `<w:p><w:fldChar w:fldCharType="begin"/>${words.join('</w:r><w:r>')}<w:fldChar w:fldCharType="end"/></w:p>`;

test.each([
  ['a template from elsewhere', related(relationship('attachedTemplate', away))],
  ['an object from elsewhere', related(relationship('oleObject', away))],
  ['a frame from elsewhere', related(relationship('frame', away))],
  ['a template of another machine', related(relationship('attachedTemplate', '\\\\host\\x.dotm'))],
  ['a template of another machine, as a file', related(relationship('oleObject', 'file:///\\host\\x'))],
  ['a template of another machine, in other words', related(relationship('frame', 'file://host/x'))],
  ['a text from elsewhere', related(relationship('aFChunk', away))],
  ['a picture of another machine', related(relationship('image', '\\\\host\\x.png'))],
  ['a picture of another machine, as a file', related(relationship('image', 'file://host/x.png'))],
  ['macros of another name', related(relationship('vbaProject', 'x.bin', ''))],
  [
    'a part that says it is macros',
    zipOf([
      {
        name: '[Content_Types].xml',
        content: `<Types><Default Extension="bin" ContentType="application/vnd.ms-office.vbaProject"/></Types>`,
      },
    ]),
  ],
  [
    'a table that asks another program',
    withPart('<externalLink><x:ddeLink ddeService="cmd"/></externalLink>'),
  ],
  ['a field that asks another program', withPart(`<w:fldSimple w:instr=" DDEAUTO c:\\x.exe"/>`)],
  [
    'such a field in pieces',
    withPart(field('<w:instrText>d</w:instrText>', '<w:instrText a=">">d&#101; x</w:instrText>')),
  ],
  [
    'such a field with signs in between',
    withPart(field('<w:instrText>DD<!-- < --><![CDATA[EAUTO]]> x</w:instrText>')),
  ],
  ['such a field in two bytes a letter', withPart(wide(field('<w:instrText>DDE x</w:instrText>')))],
  [
    'such a field far behind',
    withPart(`<w>${' '.repeat(300_000)}${field('<w:instrText>DDE x</w:instrText>')}</w>`),
  ],
  ['its type in numbers', related(relationship('attached&#84;emplate', away))],
  ['its mode in numbers', related(relationship('attachedTemplate', away, `TargetMode='Extern&#x61;l'`))],
  [
    'its parts called otherwise',
    related(relationship('frame', away).replaceAll('Relationship ', 'r:Relationship ')),
  ],
  [
    'a text that looks like another type',
    related(relationship('frame', away, `A=" Type='x'" TargetMode="External" B=" Type='"`)),
  ],
  ['two bytes a letter', related(wide(relationship('attachedTemplate', away)))],
  ['a declaration of a type', withPart(declared)],
  ['a declaration in two bytes a letter', withPart(wide(declared))],
  ['a declaration in a part of another name', withPart(declared, 'word/media/image1.png')],
  ['a declaration behind a remark', withPart(`<?xml version="1.0"?>\n<!-- > -->${declared}`)],
  ['a declaration behind a remark that has no end yet', withPart(`<!--${'x'.repeat(100_000)}-->${declared}`)],
  ['a declaration behind nothing but blanks', withPart(`${' '.repeat(100_000)}${declared}`)],
  [
    'a declaration that looks like that of a picture',
    withPart(`<!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "${away}"><svg/>`),
  ],
  ['what it is related to declared', related(declared)],
])('FI-10: a document with %s is refused', async (_, bytes) => {
  expect(await zipFault(bytes)).toBe('ACTIVE_CONTENT');
});

test('FI-10: a document that is related to more than anybody reads is refused', async () => {
  expect(await zipFault(related(Buffer.alloc(20_000_001, '<a/>')))).toBe('UNSAFE_ARCHIVE');
});

test.each([
  ['a link', related(relationship('hyperlink', away))],
  ['a picture from elsewhere', related(relationship('image', away))],
  ['an object within it', related(relationship('oleObject', 'embeddings/oleObject1.bin', ''))],
  ['a template of its writer', related(relationship('attachedTemplate', 'file:///C:\\Rapport.dotx'))],
  [
    'a template of its writer, on another system',
    related(relationship('attachedTemplate', 'file:///home/x.dotx')),
  ],
  ['a link to another machine', related(relationship('hyperlink', 'file:///\\\\host\\x.pdf'))],
  ['a table that refers to another', related(relationship('externalLinkPath', 'file:///\\\\host\\x.xlsx'))],
  ["a picture on its writer's disk", related(relationship('image', 'file:///C:\\x.png'))],
  [
    'fields with such a word',
    withPart(
      field('<w:instrText>HYPERLINK "https://example.org/ DDE "</w:instrText>') + '<w:t>DDEAUTO</w:t>',
    ),
  ],
  ['words of a declaration', withPart(`<?xml version="1.0"?><x>&lt;!DOCTYPE x [</x>`)],
  ['a part of nothing', withPart('')],
  ['a part of zeros', withPart(Buffer.alloc(10_000), 'word/media/a.bin')],
])('FI-10: a document with %s is kept', async (_, bytes) => {
  expect(await zipFault(bytes)).toBeNull();
});

test('FI-10: what is no office document may declare what its parts are, as old programs did', async () => {
  expect(await zipFault(zipOf([{ name: 'META-INF/manifest.xml', content: declared }]))).toBeNull();
});

const open = (content: string) =>
  zipOf([
    { name: 'mimetype', content: 'application/vnd.oasis.opendocument.text' },
    {
      name: 'content.xml',
      content,
    },
  ]);

test.each([
  ['hides behind blanks', `${' '.repeat(100_000)}<office:dde-source/>`],
  [
    'runs a script',
    '<script:event-listener script:language="ooo:script" script:event-name="dom:load" xlink:href="x"/>',
  ],
  [
    'runs a script under another name',
    '<presentation:event-listener s:language="ooo:script" xlink:href="x"/>',
  ],
  ['starts a program', '<presentation:event-listener presentation:action="execute" xlink:href="x"/>'],
  [
    'asks another program',
    '<text:section><office:dde-source office:dde-application="soffice"/></text:section>',
  ],
])('FI-10: an open document that %s is refused', async (_, content) => {
  expect(await zipFault(open(content))).toBe('ACTIVE_CONTENT');
});

test('FI-10: an open document whose pages are turned is kept, and so is one with a place for scripts', async () => {
  const turned =
    '<presentation:event-listener script:event-name="dom:click" presentation:action="next-page"/>';
  expect(
    await zipFault(open(`<office:scripts/><office:event-listeners>${turned}</office:event-listeners>`)),
  ).toBeNull();
});

test.each([
  '<!--',
  '<![CDATA[',
  '<?',
  '<w:instrText ',
  '<w:instrText a="',
  '<w:fldSimple ',
  '<w:fldChar/>',
  '&#',
])('IN-09: a part of nothing but %s is gone through once', (piece) => {
  const text = `<w:instrText>${piece.repeat(100_000)}`;
  const began = performance.now();
  expect(isActive(text)).toBe(false);
  expect(performance.now() - began).toBeLessThan(1000);
});
