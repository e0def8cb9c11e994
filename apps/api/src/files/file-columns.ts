import { p } from '@mikro-orm/core';
import type { EvidenceRefusal, EvidenceState } from '@iltizam/domain/evidence';
import { instant } from '../database/columns.js';

/** A piece of a file that arrived, and the random key it is kept under until the file is whole. */
export interface Part {
  key: string;
  bytes: number;
}

/** Of a row that carries a file: how far it has come. The file itself lies in the file store; these say where. */
export const fileColumns = () => ({
  state: p.string().$type<EvidenceState>(),
  refusal: p.string().$type<EvidenceRefusal>().nullable(),
  /** The name it had on the sender's machine: shown and offered, never used to find anything. */
  fileName: p.text().nullable(),
  /** Told by the content, not by the name. */
  mediaType: p.string().nullable(),
  bytes: p.bigint('number').nullable(),
  received: p.bigint('number').default(0),
  parts: p.json<Part[]>(),
  storageKey: p.string().unique().nullable(),
  sha256: p.string().nullable(),
  /** Can its text be read by a program? Null where nothing is known: only of a PDF it is. */
  hasText: p.boolean().nullable(),
  /** When the last piece arrived or the state changed. */
  movedAt: instant(),
});
