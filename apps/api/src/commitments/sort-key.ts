/** Numbers of adopted cards stay below this; cards that have none yet come after them. */
const DRAFTS = 50_000;
const PLACES = 100_000;

/**
 * A card's place among all: newest plan first, then by its number, then those without one in the order they
 * were begun. One column, so that a page of the list is one comparison.
 */
export function sortKeyOf(planStartsOn: string, number: number | null, draftNumber = 0): number {
  const newestFirst = 100_000_000 - Number(planStartsOn.replaceAll('-', ''));
  return newestFirst * PLACES + (number ?? DRAFTS + draftNumber);
}
