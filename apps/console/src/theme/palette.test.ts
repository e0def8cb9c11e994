import { expect, test } from 'vitest';
import { palette } from './palette';

const channel = (value: number) => {
  const share = value / 255;
  return share <= 0.03928 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
};

/** Relative luminance, as WCAG 2 defines it. */
const luminance = (colour: string) => {
  const [red, green, blue] = [1, 3, 5].map((at) =>
    channel(Number.parseInt(colour.slice(at, at + 2), 16)),
  ) as [number, number, number];
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
};

const contrast = (one: string, other: string) => {
  const [light, dark] = [luminance(one), luminance(other)].toSorted((a, b) => b - a) as [number, number];
  return (light + 0.05) / (dark + 0.05);
};

const surfaces = [palette.paper, palette.ground];

test.each([
  ['ink', palette.ink, surfaces],
  ['inkSoft', palette.inkSoft, surfaces],
  ['brand', palette.brand, [...surfaces, palette.brandSoft]],
  ['brass', palette.brass, [...surfaces, palette.brassSoft]],
  ['red', palette.red, [...surfaces, palette.redSoft]],
  ['blue', palette.blue, [...surfaces, palette.blueSoft]],
  ['green', palette.green, [...surfaces, palette.greenSoft]],
  ['grey', palette.grey, [...surfaces, palette.greySoft]],
  ['nightText', palette.nightText, [palette.night, palette.nightRaised]],
  ['nightSoft', palette.nightSoft, [palette.night, palette.nightRaised]],
])('%s can be read on every surface it is used on', (_name, text, grounds) => {
  for (const ground of grounds) expect(contrast(text, ground)).toBeGreaterThanOrEqual(4.5);
});

test('white can be read on every filled button and toast', () => {
  for (const fill of [
    palette.brand,
    palette.brandDark,
    palette.red,
    palette.green,
    palette.blue,
    palette.brass,
  ])
    expect(contrast('#ffffff', fill)).toBeGreaterThanOrEqual(4.5);
});
