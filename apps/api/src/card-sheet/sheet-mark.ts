/** What says in a sheet's first cell, unseen, which card it is of and what stands in it. */
export const markOf = (kind: 'activities' | 'measurements', reference: string): string =>
  `iltizam:${kind}:${reference}`;
