import { once } from 'node:events';
import { createWriteStream, type WriteStream } from 'node:fs';
import { open } from 'node:fs/promises';
import { finished } from 'node:stream/promises';

/** A part of an archive: its name, and how its bytes are to be read. */
export interface ZipPart {
  name: Buffer;
  /** Flags that speak of the name or the packing; 8: packed by deflate, 0: as it is. */
  flags: number;
  method: number;
}

/** What is only known once the part was written. */
export interface ZipSums {
  crc: number;
  packed: number;
  unpacked: number;
}

const OFFSET_OF_SUMS = 14;
/** Sums stand in each part's head, so that no part says that they follow it. */
const FOLLOWS = 0x0008;

/** Writes an archive to a file, a part at a time: nothing of it is held but its directory. */
export class ZipWriter {
  private readonly directory: Buffer[] = [];
  private readonly heads: { at: number; sums: Buffer }[] = [];
  private at = 0;

  private readonly path: string;
  private readonly file: WriteStream;

  constructor(path: string) {
    this.path = path;
    this.file = createWriteStream(path, { mode: 0o600 });
  }

  /** `sums` is asked once the part's bytes have all been taken. */
  async add(part: ZipPart, bytes: AsyncIterable<Buffer>, sums: () => ZipSums): Promise<void> {
    const begin = this.at;
    const fields = Buffer.alloc(26);
    fields.writeUInt16LE(20, 0);
    fields.writeUInt16LE(part.flags & ~FOLLOWS, 2);
    fields.writeUInt16LE(part.method, 4);
    // The first day such a date can tell: when it was written is nobody's business.
    fields.writeUInt16LE(0x21, 8);
    fields.writeUInt16LE(part.name.length, 22);
    await this.write(Buffer.concat([Buffer.from('PK\u0003\u0004', 'latin1'), fields, part.name]));
    for await (const chunk of bytes) await this.write(chunk);
    const { crc, packed, unpacked } = sums();
    fields.writeUInt32LE(crc, 10);
    fields.writeUInt32LE(packed, 14);
    fields.writeUInt32LE(unpacked, 18);
    this.heads.push({ at: begin + OFFSET_OF_SUMS, sums: fields.subarray(10, 22) });
    const tail = Buffer.alloc(14);
    tail.writeUInt32LE(begin, 10);
    const made = Buffer.from('PK\u0001\u0002\u0014\u0000', 'latin1');
    this.directory.push(made, fields, tail, part.name);
  }

  async end(): Promise<void> {
    const directory = Buffer.concat(this.directory);
    const end = Buffer.alloc(18);
    end.writeUInt16LE(this.heads.length, 4);
    end.writeUInt16LE(this.heads.length, 6);
    end.writeUInt32LE(directory.length, 8);
    end.writeUInt32LE(this.at, 12);
    await this.write(Buffer.concat([directory, Buffer.from('PK\u0005\u0006', 'latin1'), end]));
    this.file.end();
    await finished(this.file);
    const file = await open(this.path, 'r+');
    try {
      for (const { at, sums } of this.heads) await file.write(sums, 0, sums.length, at);
    } finally {
      await file.close();
    }
  }

  private async write(bytes: Buffer): Promise<void> {
    this.at += bytes.length;
    if (!this.file.write(bytes)) await once(this.file, 'drain');
  }
}
