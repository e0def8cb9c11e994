import { useTranslate } from 'react-admin';
import { useParams } from 'react-router-dom';
import { useMay } from '../access/useMay';
import { CommitteeLink } from '../committee/CommitteeLink';
import { ErrorNotice } from '../errors/ErrorNotice';
import { useLanguage } from '../i18n/useLanguage';
import { LoadingPage } from '../layout/LoadingPage';
import { NotFound } from '../layout/NotFound';
import { PageTitle } from '../layout/PageTitle';
import { Columns } from '../record/Columns';
import { Section } from '../record/Section';
import { LocalParagraphs } from '../text/LocalText';
import { plainText } from '../text/localized';
import { CallActions } from './CallActions';
import { CallFacts } from './CallFacts';
import { CandidaciesSection } from './CandidaciesSection';
import { CriteriaSection } from './CriteriaSection';
import { RankingSection } from './RankingSection';
import { ScoringQueue } from './ScoringQueue';
import { useCall, useCandidacies } from './useCall';

/** One call, from its draft to its results: the same page for who runs it and who scores. */
export default function CallPage() {
  const translate = useTranslate();
  const language = useLanguage();
  const may = useMay();
  const { reference = '' } = useParams();
  const { data: call, error, refetch } = useCall(reference);
  const reads = may('Query.candidacies') && call != null && call.state !== 'DRAFT';
  const candidacies = useCandidacies(reference, reads);
  if (error && !call) return <ErrorNotice error={error} onRetry={() => void refetch()} />;
  if (call === undefined) return <LoadingPage />;
  if (call === null) return <NotFound />;
  const all = candidacies.data ?? [];
  return (
    <>
      <CommitteeLink />
      <PageTitle title={plainText(call.title, language)} />
      <Columns
        main={
          <>
            {call.cancelReason && (
              <Section title={translate('calls.cancelled')}>
                <LocalParagraphs value={call.cancelReason} />
              </Section>
            )}
            {candidacies.error && !candidacies.data && <ErrorNotice error={candidacies.error} />}
            {candidacies.data && (
              <>
                <ScoringQueue call={call} candidacies={all} />
                <RankingSection call={call} candidacies={all} />
                <CandidaciesSection call={call} candidacies={all} />
              </>
            )}
            <Section title={translate('calls.fields.text')}>
              <LocalParagraphs value={call.text} />
            </Section>
          </>
        }
        side={
          <>
            <CallActions call={call} candidacies={all} />
            <CallFacts call={call} />
            <CriteriaSection criteria={call.criteria} />
          </>
        }
      />
    </>
  );
}
