/** A day of a document as the instant it begins (UTC); its precision stands beside, so nothing more is claimed. */
export const instantOf = (day: string): Date => new Date(`${day}T00:00:00Z`);
