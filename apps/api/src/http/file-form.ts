import { Busboy } from '@fastify/busboy';
import { pipeline } from 'node:stream/promises';
import { setImmediate } from 'node:timers/promises';

/** A form of ours has a handful of fields and a file: what has more of anything is no form of ours. */
const limits = { parts: 10, files: 1, fieldSize: 10_000, headerPairs: 10, headerSize: 4_000 };

const PIECE = 16_384;

export interface FileForm {
  /** What was written in a field; nothing where there is none. */
  text: (field: string) => string;
  /** The file, if one was chosen. */
  file: { field: string; name: string; bytes: Buffer } | null;
}

/** Reads a form as browsers send it with a file; fails where it is none, or more than one of ours can be. */
export async function readFileForm(body: Buffer, contentType: string): Promise<FileForm> {
  const fields = new Map<string, string>();
  const files: { field: string; name: string; pieces: Buffer[] }[] = [];
  const form = new Busboy({ headers: { 'content-type': contentType }, limits, preservePath: true });
  let isOurs = true;
  const refuse = () => (isOurs = false);
  form.on('partsLimit', refuse).on('filesLimit', refuse);
  form.on('field', (field, value, _nameCut, isCut) => (isCut ? refuse() : fields.set(field, value)));
  form.on('file', (field, stream, name: string | undefined) => {
    const pieces: Buffer[] = [];
    // Browsers write a quotation mark in a name as its number; no name is no file.
    if (name) files.push({ field, name: name.replaceAll('%22', '"'), pieces });
    stream.on('data', (piece: Buffer) => pieces.push(piece)).on('error', refuse);
  });
  /** Others have their turn between two pieces, and what is no form of ours is not read to its end. */
  async function* inPieces() {
    for (let at = 0; at < body.length && isOurs; at += PIECE) {
      yield body.subarray(at, at + PIECE);
      await setImmediate();
    }
  }
  await pipeline(inPieces, form);
  if (!isOurs) throw new Error('more than a form of ours');
  const [file] = files;
  return {
    text: (field) => fields.get(field) ?? '',
    file:
      file === undefined ? null : { field: file.field, name: file.name, bytes: Buffer.concat(file.pieces) },
  };
}
