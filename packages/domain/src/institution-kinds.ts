export const institutionKinds = [
  'ADMINISTRATION',
  'AGENCY',
  'CONSTITUTIONAL_BODY',
  'PARLIAMENT',
  'LOCAL_GOVERNMENT',
  'CIVIL_SOCIETY',
  'INTERNATIONAL_PARTNER',
] as const;
export type InstitutionKind = (typeof institutionKinds)[number];

/** Public bodies: a proposal can be put before them, and they answer for it. Associations and partners support. */
export const answeringKinds = [
  'ADMINISTRATION',
  'AGENCY',
  'CONSTITUTIONAL_BODY',
  'PARLIAMENT',
  'LOCAL_GOVERNMENT',
] as const satisfies readonly InstitutionKind[];

export const canAnswer = (kind: InstitutionKind): boolean =>
  (answeringKinds as readonly InstitutionKind[]).includes(kind);
