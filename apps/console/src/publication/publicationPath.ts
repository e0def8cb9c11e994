/** The address of what waits to be published in a plan, with the outcome of one proposal open. */
export const publicationPath = (plan: string, proposal?: string): string =>
  `/publication?${new URLSearchParams({ plan, ...(proposal === undefined ? {} : { proposal }) })}`;
