import { readFileSync } from 'node:fs';
import { SourceMap } from 'node:module';
import { fileURLToPath } from 'node:url';

const place = /(file:\/\/\/[^\s()]{1,400}\.js):(\d+):(\d+)/u;

/** Frames that were found are kept, so that a fault that comes again and again does not stop everything each time. */
const MOST_KEPT = 2_000;
const kept = new Map<string, string>();

/**
 * Frames of the built program, told as lines of its sources. The maps are larger than the program: they are read when
 * a fault is told for the first time, and not kept.
 */
export function sourceLines(frames: readonly string[]): string[] {
  const maps = new Map<string, SourceMap | null>();
  return frames.map((frame) => {
    const known = kept.get(frame) ?? found(frame, maps);
    if (kept.size >= MOST_KEPT) kept.clear();
    kept.set(frame, known);
    return known;
  });
}

function found(frame: string, maps: Map<string, SourceMap | null>): string {
  const [written, url, line, column] = place.exec(frame) ?? [];
  if (written === undefined || url === undefined) return frame;
  if (!maps.has(url)) maps.set(url, mapOf(url));
  const origin = maps.get(url)?.findOrigin(Number(line), Number(column));
  return origin && 'fileName' in origin
    ? frame.replace(written, `${origin.fileName}:${origin.lineNumber}:${origin.columnNumber}`)
    : frame;
}

/** Null where a program was built without one. */
function mapOf(url: string): SourceMap | null {
  try {
    return new SourceMap(JSON.parse(readFileSync(`${fileURLToPath(url)}.map`, 'utf8')));
  } catch {
    return null;
  }
}
