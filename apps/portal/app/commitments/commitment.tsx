import { isCommentedOn } from '@iltizam/domain/consultations';
import { href } from 'react-router';
import { Consulted } from '../consultations/Consulted.js';
import { ask, notShown } from '../graph/ask.js';
import type { LocalizedFragment } from '../generated/graphql.js';
import { useLanguage } from '../i18n/language.js';
import { InstitutionLink } from '../institutions/InstitutionLink.js';
import { Page } from '../layout/Page.js';
import { Section } from '../layout/Section.js';
import { SectionLink } from '../layout/SectionLink.js';
import { PlanLink } from '../plans/PlanLink.js';
import { ProgressBars } from '../plans/ProgressBars.js';
import { ReportFiles } from '../reports/ReportFiles.js';
import { cardPath } from '../reports/report-path.js';
import { ProposalSources } from '../proposals/ProposalSources.js';
import { LocalProse, LocalText } from '../text/LocalText.js';
import { Timeline } from '../timeline/Timeline.js';
import type { Route } from './+types/commitment.js';
import { Activities } from './Activities.js';
import { CommitmentFacts } from './CommitmentFacts.js';
import { Amendments } from './Amendments.js';
import { Evidence } from './Evidence.js';
import { Indicators } from './Indicators.js';
import { CommitmentDocument } from './commitment.documents.js';
import { Voices } from './Voices.js';
import { commitmentTone } from './commitment-tone.js';

export async function loader({ context, params: { reference } }: Route.LoaderArgs) {
  const { commitment, comments, answeredComments } = await ask(context, CommitmentDocument, { reference });
  if (!commitment) throw notShown(404);
  return { commitment, published: comments.totalCount, answered: answeredComments.totalCount };
}

export default function Commitment({ loaderData: { commitment, ...comments } }: Route.ComponentProps) {
  const { locale, t } = useLanguage();
  const { reference, number, state } = commitment;
  const consultation = commitment.plan.consultations.find(
    ({ kind, isReceiving }) => isReceiving && isCommentedOn(kind, state),
  );
  return (
    <Page
      title={commitment.title}
      kicker={number === null ? t('commitment.draft') : t('commitment.number', { number })}
      above={[
        <SectionLink key="commitments" to="commitments" />,
        <PlanLink key="plan" plan={commitment.plan} />,
      ]}
      feed={`/feeds/commitments/${commitment.reference}.atom`}
    >
      <div className={`status status-${commitmentTone[state]}`}>
        <div>
          <p className="status-sentence">{t(`commitment.status.${state}`)}</p>
          <p>
            {t('text.label', { name: t('commitment.leadInstitution') })}{' '}
            <InstitutionLink institution={commitment.leadInstitution} />
          </p>
          <p className="track-on">
            <a href="#activities">{t('count.activity', { count: commitment.activities.length })}</a>
            <a href="#indicators-tracking">{t('count.indicator', { count: commitment.indicators.length })}</a>
          </p>
        </div>
        <ProgressBars progress={commitment.progress} explained />
      </div>
      <ReportFiles path={cardPath(locale, reference)} />
      <Consulted
        to={href('/:locale/commitments/:reference/consultation', { locale, reference })}
        until={consultation?.endsOn ?? null}
        {...comments}
      />
      <div className="with-aside">
        <div className="main-column">
          {commitment.versions.length > 1 && (
            <p className="amended-note">
              <a href="#amendments">{t('commitment.wasAmended')}</a>
            </p>
          )}
          <Prose id="problem" title={t('commitment.problem')} of={commitment.problem} />
          <Prose id="solution" title={t('commitment.solution')} of={commitment.solution} />
          {commitment.expectedResults.length > 0 && (
            <Section id="results" title={t('commitment.results')}>
              <ul className="prose-list">
                {commitment.expectedResults.map((result, index) => (
                  <li key={index}>
                    <LocalText of={result} />
                  </li>
                ))}
              </ul>
            </Section>
          )}
          <Prose id="contribution" title={t('commitment.contribution')} of={commitment.contribution} />
          {commitment.ogpRelevance.length > 0 && (
            <Section id="relevance" title={t('commitment.relevance')}>
              <dl className="prose-terms">
                {commitment.ogpRelevance.map(({ value, how }) => (
                  <div key={value}>
                    <dt>{t(`labels.ogpValue.${value}`)}</dt>
                    <dd>
                      <LocalText of={how} />
                    </dd>
                  </div>
                ))}
              </dl>
            </Section>
          )}
          <Prose id="additional" title={t('commitment.additional')} of={commitment.additionalInformation} />
        </div>
        <CommitmentFacts commitment={commitment} />
      </div>
      <Activities activities={commitment.activities} />
      <Indicators indicators={commitment.indicators} />
      <Evidence evidence={commitment.evidence} />
      <Voices commitment={commitment} />
      <Amendments versions={commitment.versions} />
      <ProposalSources proposals={commitment.sources} />
      {commitment.timeline.length > 0 && (
        <Section id="history" title={t('commitment.history')}>
          <Timeline entries={commitment.timeline} />
        </Section>
      )}
    </Page>
  );
}

/** A chapter of the card; a chapter nobody wrote is not announced. */
function Prose({ id, title, of }: { id: string; title: string; of: LocalizedFragment | null }) {
  return (
    of && (
      <Section id={id} title={title}>
        <LocalProse of={of} />
      </Section>
    )
  );
}
