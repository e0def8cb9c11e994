import { deflateRawSync, deflateSync } from 'node:zlib';

/** Small files of every kind the tests need, made here, good ones and hostile ones. */
interface Packed {
  name: string;
  content?: string | Buffer;
  /** What the directory claims it unpacks to. */
  claims?: number;
  /** Unix mode, for links. */
  mode?: number;
}

/** A ZIP archive as a writer makes it; entries may lie about themselves. */
export function zipOf(entries: readonly Packed[]): Buffer {
  const bodies: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const { name, content = '', claims, mode = 0o100644 } of entries) {
    const raw = Buffer.from(content);
    const packed = deflateRawSync(raw);
    const fields = Buffer.alloc(26);
    fields.writeUInt16LE(20, 0);
    fields.writeUInt16LE(8, 4);
    fields.writeUInt32LE(crcOf(raw), 10);
    fields.writeUInt32LE(packed.length, 14);
    fields.writeUInt32LE(claims ?? raw.length, 18);
    fields.writeUInt16LE(Buffer.byteLength(name), 22);
    const local = Buffer.concat([Buffer.from('PK\u0003\u0004', 'latin1'), fields, Buffer.from(name), packed]);
    const tail = Buffer.alloc(14);
    tail.writeUInt32LE((mode << 16) >>> 0, 6);
    tail.writeUInt32LE(offset, 10);
    directory.push(
      Buffer.concat([
        Buffer.from('PK\u0001\u0002\u0014\u0003', 'latin1'),
        fields.subarray(0, 26),
        tail,
        Buffer.from(name),
      ]),
    );
    bodies.push(local);
    offset += local.length;
  }
  const central = Buffer.concat(directory);
  const end = Buffer.alloc(18);
  end.writeUInt16LE(entries.length, 4);
  end.writeUInt16LE(entries.length, 6);
  end.writeUInt32LE(central.length, 8);
  end.writeUInt32LE(offset, 12);
  return Buffer.concat([...bodies, central, Buffer.from('PK\u0005\u0006', 'latin1'), end]);
}

function crcOf(bytes: Buffer): number {
  let crc = ~0;
  for (const byte of bytes) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit++) crc = (crc >>> 1) ^ (crc & 1 ? 0xedb88320 : 0);
  }
  return ~crc >>> 0;
}

const contentTypes = `<Types><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>`;

export const docx = (more: readonly Packed[] = []): Buffer =>
  zipOf([
    { name: '[Content_Types].xml', content: contentTypes },
    { name: 'word/document.xml', content: '<w/>' },
    ...more,
  ]);

export const pdf = (objects = '1 0 obj << /Type /Page /Resources << /Font << >> >> >> endobj'): Buffer =>
  Buffer.from(`%PDF-1.7\n${objects}\ntrailer << >>\n%%EOF\n`, 'latin1');

export const stream = (dictionary: string, body: string): string =>
  `5 0 obj << ${dictionary} >> stream\n${body}\nendstream endobj`;

/** Objects packed together, as most programs write them: a look at the bytes does not show them. */
export function packedPdf(objects: string): Buffer {
  const body = deflateSync(Buffer.from(objects)).toString('latin1');
  return pdf(stream('/Type /ObjStm /Filter /FlateDecode', body));
}

export function png(width = 2, height = 2): Buffer {
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  head.set([8, 2], 8);
  const chunk = (name: string, data: Buffer) => {
    const typed = Buffer.concat([Buffer.from(name), data]);
    const around = Buffer.alloc(4);
    around.writeUInt32BE(data.length);
    const crc = Buffer.alloc(4);
    crc.writeUInt32BE(crcOf(typed));
    return Buffer.concat([around, typed, crc]);
  };
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk('IHDR', head),
    chunk('IDAT', deflateSync(Buffer.alloc(14))),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}
