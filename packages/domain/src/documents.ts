/** A file kept here, a link to where it is published, or a document that is only named, of which no copy is known. */
export const documentKinds = ['FILE', 'LINK', 'CITED'] as const;
export type DocumentKind = (typeof documentKinds)[number];
