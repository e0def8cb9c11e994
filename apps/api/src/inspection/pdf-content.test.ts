import { deflateSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { readPdf } from './pdf-content.js';
import { packedPdf, pdf, stream } from './testing-files.js';

const script = '<< /S /JavaScript /JS (app.alert(1)) >>';
const packed = (text: string): string => deflateSync(text, { level: 9 }).toString('latin1');
const packing = '/Type /ObjStm /N 1 /First 4 /Filter /FlateDecode';

test.each([
  ['a remark', `4 0 obj\n% stream\n${script}\n% endstream\nendobj`],
  ['a remark, as a whole stream', `4 0 obj\n% << >> stream\n${script}\n% endstream\nendobj`],
  ['texts', `1 0 obj << /A (stream) >> endobj 4 0 obj ${script} endobj 5 0 obj (endstream) endobj`],
  [
    'texts, as a whole stream',
    `1 0 obj (>>\nstream\n) endobj 4 0 obj ${script} endobj 5 0 obj (endstream) endobj`,
  ],
  ['names', `1 0 obj << /Xstream 1 /OpenAction ${script} /Xendstream 2 >> endobj`],
  [
    'a stream with a false end',
    `${stream('/Length 3', 'endstrea')} 4 0 obj ${script} endobj ${stream('', '')}`,
  ],
  ['a stream of the length it says', stream('/Length 70', `x 4 0 obj ${script} endobj`)],
  ['what says it is a picture', stream('/Filter /DCTDecode', `\u00ff\u00d8 4 0 obj ${script} endobj`)],
  ['objects that are put together, not packed', stream('/Type /ObjStm /N 1 /First 4', `7 0 ${script}`)],
  [
    'packed objects without their kind',
    stream('/N 1 /First 4 /Filter [/FlateDecode]', packed(`7 0 ${script}`)),
  ],
])('FI-01: a PDF does not hide a script in %s', (_, objects) => {
  // What is packed says the same whatever stands in its place here.
  for (const other of [
    '/S /JavaScript',
    '/S /Launch /F (calc.exe)',
    '/S /R#65ndition /JS (1)',
    '/S /#4a#61v#61Script',
  ])
    expect(readPdf(pdf(objects.replace('/S /JavaScript', other))).fault).toBe('ACTIVE_CONTENT');
});

const evil = packed(`7 0 ${script}`);
test.each([
  ['under another spelling', stream(packing.replace('ObjStm', 'Obj#53tm'), evil)],
  [
    'under a name that stands elsewhere',
    `8 0 obj /ObjStm endobj ${stream(packing.replace('/ObjStm', '8 0 R'), evil)}`,
  ],
  ['behind a harmless one', stream(`${packing} /X (>> stream\n${packed('7 0 null')})`, evil)],
  ['with a remark in between', stream(`${packing} % >> stream`, evil)],
  ['of another filter', stream(packing.replace('Flate', 'ASCIIHex'), Buffer.from(script).toString('hex'))],
  ['of two filters', stream(packing.replace('/FlateDecode', '[/ASCIIHexDecode /FlateDecode]'), evil)],
  ['and put in another order', stream(`${packing} /DecodeParms << /Predictor 12 >>`, evil)],
  [
    'without their kind, in another order',
    stream('/N 1 /First 4 /DecodeParms 9 0 R /Filter /FlateDecode', evil),
  ],
])('FI-01: objects packed %s are not taken', (_, objects) => {
  expect(() => readPdf(pdf(objects))).toThrow(/packed/u);
});

test.each([
  ['words of a page that are packed', stream('/Filter /FlateDecode', packed('(HTML/JavaScript) Tj'))],
  [
    'the beginning of another name',
    '1 0 obj << /JavaScripts 1 /Launched 2 /EncryptMetadata 3 /XFA2 [4] >> endobj',
  ],
  ['a link', '1 0 obj << /S /URI /URI (https://example.org/?a=javascript:) >> endobj'],
  ['an outline', '1 0 obj << /Type /Outlines /First 12 0 R /Last 14 0 R >> endobj'],
  ['letters of streams', '1 0 obj (a stream, its endstream) endobj % stream'],
  ['objects packed as programs do', stream(packing, packed('7 0 << /Type /Catalog >>'))],
])('FI-01: a PDF is kept with %s', (_, objects) => {
  expect(readPdf(pdf(objects)).fault).toBeNull();
  expect(readPdf(packedPdf('<< /Type /Catalog >>')).fault).toBeNull();
});
