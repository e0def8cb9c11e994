import type { EvidenceRefusal } from '@iltizam/domain/evidence';
import { stat } from 'node:fs/promises';
import { fromBufferPromise, openPromise, type Entry } from 'yauzl';
import { officeFault } from './office-content.js';

const limits = { entries: 5_000, unpacked: 500_000_000, ratio: 200, ratioFrom: 10_000_000 };

/** Programs in documents: macros of either family, controls, scripts. */
const runs = /(^|\/)(vbaProject\.bin|vbaData\.xml)$|(^|\/)(activeX|macrosheets)\/|^(Basic|Scripts)\//iu;
/** Programs as such, which a document has no use for. */
const programs = /\.(?:exe|com|scr|dll|msi|js|jse|vbs|vbe|wsf|hta|bat|cmd|ps1|lnk)$/iu;

/** What is in an archive is not looked at: an archive in it could hold anything, over and over. */
const packs = /\.(?:zip|jar|7z|rar|tar|tgz|gz|bz2|xz|zst)$/iu;

const SYMBOLIC_LINK = 0o120000;
const KIND = 0o170000;

/** Why an archive, or the one at a path, is not kept: from its directory alone, before any of its parts is read. */
export async function zipFault(archive: Buffer | string): Promise<EvidenceRefusal | null> {
  try {
    // Names that leave the folder are refused by the reader itself.
    const options = { strictFileNames: true, validateEntrySizes: true, autoClose: false };
    const isPath = typeof archive === 'string';
    const zip = await (isPath ? openPromise(archive, options) : fromBufferPromise(archive, options));
    try {
      // Other readers find what is in it: they do not go by its end.
      if (zip.entryCount === 0) return 'DAMAGED';
      if (zip.entryCount > limits.entries) return 'UNSAFE_ARCHIVE';
      const entries: Entry[] = [];
      for await (const entry of zip.eachEntry()) entries.push(entry);
      const size = isPath ? (await stat(archive)).size : archive.length;
      return faultOf(entries, size) ?? (await officeFault(zip, entries));
    } finally {
      zip.close();
    }
  } catch (error) {
    return /file name|relative path|absolute path|backslash/iu.test(String(error))
      ? 'UNSAFE_ARCHIVE'
      : 'DAMAGED';
  }
}

function faultOf(entries: readonly Entry[], fileBytes: number): EvidenceRefusal | null {
  const packed = entries.reduce((sum, entry) => sum + entry.compressedSize, 0);
  const unpacked = entries.reduce((sum, entry) => sum + entry.uncompressedSize, 0);
  // More packed bytes than the file has: entries lie over each other.
  if (packed > fileBytes || unpacked > limits.unpacked) return 'UNSAFE_ARCHIVE';
  if (unpacked > limits.ratioFrom && unpacked > fileBytes * limits.ratio) return 'UNSAFE_ARCHIVE';
  const offsets = new Set(entries.map((entry) => entry.relativeOffsetOfLocalHeader));
  // What it begins with is none of its entries: another archive may lie before it.
  if (offsets.size < entries.length || !offsets.has(0)) return 'UNSAFE_ARCHIVE';
  if (entries.some((entry) => ((entry.externalFileAttributes >>> 16) & KIND) === SYMBOLIC_LINK))
    return 'UNSAFE_ARCHIVE';
  if (entries.some((entry) => packs.test(entry.fileName))) return 'UNSAFE_ARCHIVE';
  if (entries.some((entry) => entry.isEncrypted())) return 'ENCRYPTED';
  return entries.some(({ fileName }) => runs.test(fileName) || programs.test(fileName))
    ? 'ACTIVE_CONTENT'
    : null;
}
