import { FollowLink } from '../following/FollowLink.js';
import { sayInstant } from '../format/dates.js';
import type { CommitmentQuery } from '../generated/graphql.js';
import { useLanguage } from '../i18n/language.js';
import { InstitutionLink, InstitutionLinks } from '../institutions/InstitutionLink.js';
import { Fact, Facts } from '../layout/Facts.js';
import { PlanLink } from '../plans/PlanLink.js';
import { Code } from '../text/Code.js';
import { Period } from '../text/Dates.js';
import { LocalText } from '../text/LocalText.js';
import { CommitmentLink } from './CommitmentLink.js';

/** Who answers for a commitment, and where it belongs. */
export function CommitmentFacts({ commitment }: { commitment: NonNullable<CommitmentQuery['commitment']> }) {
  const { locale, t } = useLanguage();
  const { leadInstitution, supportingInstitutions, partners, governmentPartners, contact } = commitment;
  return (
    <aside className="aside" aria-labelledby="about">
      <h2 id="about">{t('commitment.about')}</h2>
      <Facts>
        <Fact name={t('commitment.leadInstitution')}>
          <InstitutionLink institution={leadInstitution} />
          {leadInstitution.parent && (
            <p className="cell-note">
              {t('commitment.under')} <InstitutionLink institution={leadInstitution.parent} />
            </p>
          )}
        </Fact>
        <Fact name={t('commitment.supporting')}>
          {supportingInstitutions.length > 0 && <InstitutionLinks institutions={supportingInstitutions} />}
        </Fact>
        <Fact name={t('commitment.partners')}>
          {partners.length > 0 && <InstitutionLinks institutions={partners} />}
        </Fact>
        <Fact name={t('commitment.government')}>
          {governmentPartners.length > 0 && (
            <ul className="plain">
              {governmentPartners.map((partner, index) => (
                <li key={index}>
                  <LocalText of={partner} />
                </li>
              ))}
            </ul>
          )}
        </Fact>
        <Fact name={t('commitment.contact')}>
          {contact && (
            <>
              <LocalText of={contact.position} />
              {contact.mailbox && (
                <p>
                  <a href={`mailto:${contact.mailbox}`}>
                    <Code>{contact.mailbox}</Code>
                  </a>
                </p>
              )}
            </>
          )}
        </Fact>
        <Fact name={t('commitment.plan')}>
          <PlanLink plan={commitment.plan} />
        </Fact>
        <Fact name={t('commitment.area')}>{commitment.area && <LocalText of={commitment.area.name} />}</Fact>
        <Fact name={t('commitment.period')}>
          <Period of={commitment.startsOn || commitment.endsOn ? commitment : commitment.plan} />
        </Fact>
        <Fact name={t('commitment.ogpValues')}>
          {commitment.ogpValues.length > 0 && (
            <ul className="plain">
              {commitment.ogpValues.map((value) => (
                <li key={value}>{t(`labels.ogpValue.${value}`)}</li>
              ))}
            </ul>
          )}
        </Fact>
        <Fact name={t('commitment.sdgs')}>
          {commitment.sdgs.length > 0 && <bdi>{commitment.sdgs.join(' · ')}</bdi>}
        </Fact>
        <Fact name={t('commitment.related')}>
          {commitment.relatedCommitments.length > 0 && (
            <ul className="plain">
              {commitment.relatedCommitments.map((related) => (
                <li key={related.reference}>
                  <CommitmentLink commitment={related} />
                </li>
              ))}
            </ul>
          )}
        </Fact>
        <Fact name={t('commitment.provenance')}>{t(`labels.provenance.${commitment.provenance}`)}</Fact>
        <Fact name={t('commitment.updated')}>
          <time dateTime={commitment.updatedAt}>{sayInstant(locale, commitment.updatedAt, 'INSTANT')}</time>
        </Fact>
        <Fact name={t('proposal.reference')}>
          <Code>{commitment.reference}</Code>
        </Fact>
      </Facts>
      <FollowLink recordType="COMMITMENT" reference={commitment.reference} />
    </aside>
  );
}
