/** Ranges of years, ISO dates, phone numbers and signed numbers: a line from the right would turn their parts round. */
const turned = new RegExp(
  String.raw`(?<![\p{Script=Latin}\p{N}/–-])(?:${[
    String.raw`\d{4}-\d{2}-\d{2}`,
    String.raw`\d{4}\s?[-–]\s?\d{4}`,
    String.raw`\+\d(?:[ \u00A0.-]?\d){6,14}`,
    String.raw`0\d(?:[ \u00A0.-]\d{2}){4}`,
    String.raw`[-−]\d+(?:[.,]\d+)?(?:\s?[%٪])?`,
  ].join('|')})(?![\p{Script=Latin}\p{N}]|[/–-]\p{N})`,
  'gu',
);

export type Run = { text: string; leftToRight: boolean };

/** A text in the parts that read in its own direction and those that always read from left to right. */
export function runsOf(text: string): Run[] {
  const runs: Run[] = [];
  let from = 0;
  const take = (to: number, leftToRight: boolean) => {
    if (to > from) runs.push({ text: text.slice(from, to), leftToRight });
    from = to;
  };
  for (const { index, 0: found } of text.matchAll(turned)) {
    take(index, false);
    take(index + found.length, true);
  }
  take(text.length, false);
  return runs;
}
