/** When a group's lead leaves, its oldest member leads: the earliest received, then the lowest reference. */
export const nextLead = <Member extends { reference: string; submittedAt: string }>(
  members: readonly Member[],
): Member | null =>
  members.toSorted((a, b) =>
    `${a.submittedAt} ${a.reference}` < `${b.submittedAt} ${b.reference}` ? -1 : 1,
  )[0] ?? null;
