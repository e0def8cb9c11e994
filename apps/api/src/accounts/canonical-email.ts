/** The one form of an address that counts: spaces, capitals and Unicode spellings make no second account. */
export const canonicalEmail = (typed: string): string => typed.trim().normalize('NFC').toLowerCase();
