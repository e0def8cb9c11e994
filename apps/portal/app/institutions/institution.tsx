import { FollowLink } from '../following/FollowLink.js';
import { CommitmentList } from '../commitments/CommitmentList.js';
import { ask, notShown } from '../graph/ask.js';
import { useLanguage } from '../i18n/language.js';
import { Fact, Facts } from '../layout/Facts.js';
import { Page } from '../layout/Page.js';
import { Section } from '../layout/Section.js';
import { SectionLink } from '../layout/SectionLink.js';
import { ProposalList } from '../proposals/ProposalList.js';
import { institutionReportPath } from '../reports/report-path.js';
import { LocalProse } from '../text/LocalText.js';
import type { Route } from './+types/institution.js';
import { AboutInstitution } from './AboutInstitution.js';
import { InstitutionLink } from './InstitutionLink.js';
import { InstitutionDocument } from './institution.documents.js';

export async function loader({ context, params: { reference }, request }: Route.LoaderArgs) {
  const after = new URL(request.url).searchParams.get('after') || undefined;
  const { institution, proposals } = await ask(context, InstitutionDocument, { reference, after });
  if (!institution) throw notShown(404);
  return { institution, proposals };
}

export default function Institution({ loaderData: { institution, proposals } }: Route.ComponentProps) {
  const { locale, t } = useLanguage();
  const { commitments } = institution;
  return (
    <Page
      title={institution.name}
      kicker={t(`labels.institutionKind.${institution.kind}`)}
      above={[<SectionLink key="institutions" to="institutions" />]}
      feed={`/feeds/institutions/${institution.reference}.atom`}
    >
      <AboutInstitution institution={institution} />
      <Facts>
        <Fact name={t('institution.acronym')}>{institution.acronym && <bdi>{institution.acronym}</bdi>}</Fact>
        <Fact name={t('institution.parent')}>
          {institution.parent && <InstitutionLink institution={institution.parent} />}
        </Fact>
        <Fact name={t('institution.successor')}>
          {institution.succeededBy && <InstitutionLink institution={institution.succeededBy} />}
        </Fact>
        <Fact name={t('institution.note')}>{institution.note && <LocalProse of={institution.note} />}</Fact>
      </Facts>
      <FollowLink recordType="INSTITUTION" reference={institution.reference} />
      <Section id="commitments" title={t('institution.commitments')}>
        {commitments.totalCount === 0 ? (
          <p className="muted">{t('institution.noCommitments')}</p>
        ) : (
          <>
            <CommitmentList commitments={commitments.edges.map((edge) => edge.node)} />
            <p className="report-files">
              <a href={institutionReportPath(locale, institution.reference)}>
                {t('report.institutionReport')}
              </a>
            </p>
          </>
        )}
      </Section>
      <Section id="proposals" title={t('institution.proposals')}>
        {proposals.totalCount === 0 ? (
          <p className="muted">{t('institution.noProposals')}</p>
        ) : (
          <ProposalList page={proposals} />
        )}
      </Section>
    </Page>
  );
}
