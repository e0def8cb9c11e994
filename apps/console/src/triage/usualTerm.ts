/** What institutions are given to answer unless somebody says otherwise, in days. */
export const usualTerm = 30;
