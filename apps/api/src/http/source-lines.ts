import { readFileSync } from 'node:fs';
import { SourceMap } from 'node:module';
import { fileURLToPath } from 'node:url';

const place = /(file:\/\/\/[^\s()]{1,400}\.js):(\d+):(\d+)/u;

/**
 * Frames of the built program, told as lines of its sources. The maps are larger than the program: they are read when
 * a fault is told, and not kept.
 */
export function sourceLines(frames: readonly string[]): string[] {
  const maps = new Map<string, SourceMap | null>();
  return frames.map((frame) => {
    const [written, url, line, column] = place.exec(frame) ?? [];
    if (written === undefined || url === undefined) return frame;
    if (!maps.has(url)) maps.set(url, mapOf(url));
    const origin = maps.get(url)?.findOrigin(Number(line), Number(column));
    return origin && 'fileName' in origin
      ? frame.replace(written, `${origin.fileName}:${origin.lineNumber}:${origin.columnNumber}`)
      : frame;
  });
}

/** Null where a program was built without one. */
function mapOf(url: string): SourceMap | null {
  try {
    return new SourceMap(JSON.parse(readFileSync(`${fileURLToPath(url)}.map`, 'utf8')));
  } catch {
    return null;
  }
}
