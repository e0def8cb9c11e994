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
