import { createHash } from 'node:crypto';

/** Chance that can be repeated: the same seed and number give the same draws, in whatever order proposals are made. */
export interface Chance {
  /** At least 0, below 1. */
  next(): number;
  /** A whole number from 0 up to, not including, `count`. */
  below(count: number): number;
  /** True this often. */
  often(share: number): boolean;
  /** A place in a list; the first ones come up more often, as some subjects are on everybody's mind. */
  favourite(length: number): number;
  oneOf: <Item>(list: readonly Item[]) => Item;
  /** One of the list, each as often as its weight says. */
  weighted: <Item extends { weight: number }>(list: readonly Item[]) => Item;
  /** Different places of a list, at most `count` of them. */
  several(length: number, count: number): number[];
}

export function chance(seed: number, purpose: string, n: number): Chance {
  let state = createHash('sha256').update(`${seed}|${purpose}|${n}`).digest().readUInt32LE(0);
  // Mulberry32: small, quick, and even enough for a demonstration.
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), state | 1);
    t = (t + Math.imul(t ^ (t >>> 7), t | 61)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
  const below = (count: number) => Math.floor(next() * count);
  return {
    next,
    below,
    often: (share) => next() < share,
    favourite: (length) => Math.floor(length * next() ** 1.5),
    oneOf: (list) => list[below(list.length)]!,
    weighted(list) {
      let left = next() * list.reduce((sum, { weight }) => sum + weight, 0);
      return list.find(({ weight }) => (left -= weight) < 0) ?? list.at(-1)!;
    },
    several(length, count) {
      const left = Array.from({ length }, (_, index) => index);
      return Array.from({ length: Math.min(count, length) }, () => left.splice(below(left.length), 1)[0]!);
    },
  };
}
