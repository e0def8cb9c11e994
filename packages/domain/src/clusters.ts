/**
 * Sets of what hangs together by pairs: if one is like two and two is like three, all three are one cluster.
 * Members come in the order of `items`, clusters in the order of their first member; what stands alone is in none.
 */
export function clustersOf<Item>(
  items: readonly Item[],
  pairs: readonly (readonly [Item, Item])[],
): Item[][] {
  const parent = new Map<Item, Item>(items.map((item) => [item, item]));
  const root = (item: Item): Item => {
    let at = item;
    for (let above = parent.get(at); above !== undefined && above !== at; above = parent.get(at)) at = above;
    // Shortens the way for the next time; without it a long chain is walked again and again.
    for (let step = item; step !== at;) {
      const above = parent.get(step)!;
      parent.set(step, at);
      step = above;
    }
    return at;
  };
  for (const [a, b] of pairs) if (parent.has(a) && parent.has(b)) parent.set(root(a), root(b));
  return [...Map.groupBy(items, root).values()].filter((members) => members.length > 1);
}
