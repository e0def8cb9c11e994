/** The list with one of it a place further on, or back. */
export const moved = <One>(list: readonly One[], index: number, by: -1 | 1): One[] =>
  list.toSpliced(index, 1).toSpliced(index + by, 0, list[index]!);
