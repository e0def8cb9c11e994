import type { Day } from '@iltizam/domain/days';
import type { InstitutionKind } from '@iltizam/domain/institution-kinds';
import type { LocalizedText } from '@iltizam/domain/languages';
import type { InstitutionFacts, InstitutionFile } from './institution.file.js';

/** Both ends included; null where no document tells. A name without an end is the last one known. */
type Validity = { validFrom: Day | null; validTo: Day | null };

export type Institution = {
  /** Its slug, for good. */
  reference: string;
  kind: InstitutionKind;
  acronym: string | null;
  names: ({ name: LocalizedText } & Validity)[];
  parents: ({ parent: string } & Validity)[];
  /** Who took over its work, and the first day the documents show it. */
  succeededBy: { institution: string; from: Day } | null;
  note: LocalizedText | null;
  sources: string[];
  /** `because`: what supports the dates above (English, for whoever checks the data). */
  record: { because?: string };
};

const always: Validity = { validFrom: null, validTo: null };

export function institutions(
  told: readonly InstitutionFile[],
  curated: readonly InstitutionFacts[],
): Institution[] {
  return told.map((institution) => {
    const facts = curated.find((entry) => entry.institution === institution.slug);
    const names = facts?.names ?? [{ name: institution.name }];
    const parents =
      facts?.parents ?? (institution.parent === undefined ? [] : [{ parent: institution.parent }]);
    return {
      reference: institution.slug,
      kind: institution.kind,
      acronym: institution.acronym ?? null,
      names: names.map((name) => ({ ...always, ...name })),
      parents: parents.map((parent) => ({ ...always, ...parent })),
      succeededBy: facts?.succeededBy ?? null,
      note: institution.note ?? facts?.note ?? null,
      sources: institution.sources ?? [],
      record: facts === undefined ? {} : { because: facts.because },
    };
  });
}
