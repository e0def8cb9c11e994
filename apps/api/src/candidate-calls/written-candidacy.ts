import type { ApplicantKind } from '@iltizam/domain/candidate-call-terms';
import type { Region } from '@iltizam/domain/regions';
import { checkText, type LimitedField } from '@iltizam/domain/text-limits';
import { writtenRegion } from '../citizens/written-region.js';
import { accepted, deny } from '../graphql/refused.js';

/** What somebody who stands writes of themselves. */
export type WrittenCandidacy = {
  kind: ApplicantKind | null;
  organisation: string | null;
  representative: string;
  phone: string | null;
  region: Region | null;
  motivation: string;
  experience: string | null;
};

type Typed = { [field in keyof WrittenCandidacy]?: string | null };

export function writtenCandidacy(typed: Typed, kind: ApplicantKind | null): WrittenCandidacy {
  const text = (field: keyof WrittenCandidacy, limit: LimitedField) =>
    accepted(checkText(typed[field] ?? '', limit, field)) || null;
  const needed = (field: keyof WrittenCandidacy, limit: LimitedField) =>
    text(field, limit) ?? deny('INVALID_INPUT', 'missing', { field });
  const organisation = text('organisation', 'organisationName');
  if (kind === 'ASSOCIATION' && organisation === null)
    deny('INVALID_INPUT', 'missing', { field: 'organisation' });
  return {
    kind,
    organisation: kind === 'PERSON' ? null : organisation,
    representative: needed('representative', 'personName'),
    phone: text('phone', 'phone'),
    region: writtenRegion(typed.region),
    motivation: needed('motivation', 'motivation'),
    experience: text('experience', 'experience'),
  };
}
