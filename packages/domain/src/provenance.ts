/**
 * Where a record comes from: entered here, recorded from a document, reconstructed from a document that names
 * only the step and its month, or generated for demonstration.
 */
export const provenances = ['ENTERED', 'RECORDED', 'RECONSTRUCTED', 'GENERATED'] as const;
export type Provenance = (typeof provenances)[number];
