import { href } from 'react-router';
import type { InstitutionKind, InstitutionNameFragment } from '../generated/graphql.js';
import { useLanguage } from '../i18n/language.js';
import { JsonLd } from '../layout/JsonLd.js';
import { useSite } from '../site.js';
import { useShown } from '../text/shown.js';

/** Those that are not part of the State. */
const independent: readonly InstitutionKind[] = ['CIVIL_SOCIETY', 'INTERNATIONAL_PARTNER'];

interface AboutInstitutionProps {
  institution: InstitutionNameFragment & {
    acronym: string | null;
    kind: InstitutionKind;
    parent: InstitutionNameFragment | null;
  };
}

/** The institution, for search engines. */
export function AboutInstitution({ institution }: AboutInstitutionProps) {
  const { locale } = useLanguage();
  const { origin } = useSite();
  const name = useShown(institution.name);
  const { acronym, kind, parent, reference } = institution;
  const page = (of: string) => origin + href('/:locale/institutions/:reference', { locale, reference: of });
  return (
    <JsonLd
      of={{
        '@type': independent.includes(kind) ? 'Organization' : 'GovernmentOrganization',
        '@id': page(reference),
        name: name.value,
        url: page(reference),
        ...(acronym ? { alternateName: acronym } : {}),
        ...(parent ? { parentOrganization: { '@id': page(parent.reference) } } : {}),
      }}
    />
  );
}
