import { href } from 'react-router';
import type { InstitutionNameFragment } from '../generated/graphql.js';
import { useLanguage } from '../i18n/language.js';
import { LocalText } from '../text/LocalText.js';

export function InstitutionLink({ institution }: { institution: InstitutionNameFragment }) {
  const { locale } = useLanguage();
  const { reference, name } = institution;
  return (
    <a href={href('/:locale/institutions/:reference', { locale, reference })}>
      <LocalText of={name} />
    </a>
  );
}

/** Several institutions, one a line. */
export function InstitutionLinks({ institutions }: { institutions: InstitutionNameFragment[] }) {
  return (
    <ul className="plain">
      {institutions.map((institution) => (
        <li key={institution.reference}>
          <InstitutionLink institution={institution} />
        </li>
      ))}
    </ul>
  );
}
