import type { EvidenceRefusal, EvidenceType } from '@iltizam/domain/evidence';

/** What a file is, told by its content; or why it is not kept. */
export type Verdict =
  | { mediaType: EvidenceType['mediaType']; hasText: boolean | null; refusal: null }
  | { refusal: EvidenceRefusal };
