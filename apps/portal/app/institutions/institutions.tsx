import { institutionKinds } from '@iltizam/domain/institution-kinds';
import { ask } from '../graph/ask.js';
import { useLanguage } from '../i18n/language.js';
import { Page } from '../layout/Page.js';
import { Section } from '../layout/Section.js';
import { LocalText } from '../text/LocalText.js';
import type { Route } from './+types/institutions.js';
import { InstitutionLink } from './InstitutionLink.js';
import { InstitutionsDocument } from './institution.documents.js';

export const loader = ({ context }: Route.LoaderArgs) => ask(context, InstitutionsDocument, {});

export default function Institutions({ loaderData: { institutions } }: Route.ComponentProps) {
  const { t } = useLanguage();
  return (
    <Page title={t('site.institutions')} above={[]}>
      <p className="lead">{t('institution.lead')}</p>
      {institutionKinds.map((kind) => {
        const own = institutions.filter((institution) => institution.kind === kind);
        if (own.length === 0) return null;
        return (
          <Section key={kind} id={kind.toLowerCase()} title={t(`labels.institutionKind.${kind}`)}>
            <ul className="lines">
              {own.map((institution) => (
                <li key={institution.reference} className="line">
                  <div className="line-text">
                    <p className="line-title">
                      <InstitutionLink institution={institution} />
                      {institution.acronym && (
                        <>
                          {' '}
                          <bdi className="muted">({institution.acronym})</bdi>
                        </>
                      )}
                    </p>
                    {institution.parent && (
                      <p className="muted">
                        <LocalText of={institution.parent.name} />
                      </p>
                    )}
                  </div>
                  {institution.commitments.totalCount > 0 && (
                    <p className="line-state">
                      {t('count.commitment', { count: institution.commitments.totalCount })}
                    </p>
                  )}
                </li>
              ))}
            </ul>
          </Section>
        );
      })}
    </Page>
  );
}
