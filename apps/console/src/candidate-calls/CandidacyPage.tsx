import { useParams } from 'react-router-dom';
import { ErrorNotice } from '../errors/ErrorNotice';
import { LoadingPage } from '../layout/LoadingPage';
import { NotFound } from '../layout/NotFound';
import { PageTitle } from '../layout/PageTitle';
import { Columns } from '../record/Columns';
import { BackTo } from '../record/BackTo';
import { LocalText } from '../text/LocalText';
import { CandidacyActions } from './CandidacyActions';
import { CandidacyFacts } from './CandidacyFacts';
import { CandidacyTexts } from './CandidacyTexts';
import { nameOf } from './call.record';
import { MarksSection } from './MarksSection';
import { ScoringForm } from './ScoringForm';
import { useCall, useCandidacies } from './useCall';

/** One candidacy: what it says, what is decided of it, and the reader's own scores. */
export default function CandidacyPage() {
  const { reference = '', id } = useParams();
  const { data: call, error, refetch } = useCall(reference);
  const candidacies = useCandidacies(reference);
  const failed = error ?? candidacies.error;
  if (failed && (!call || !candidacies.data))
    return (
      <ErrorNotice
        error={failed}
        onRetry={() => {
          void refetch();
          void candidacies.refetch();
        }}
      />
    );
  if (call === undefined || candidacies.data === undefined) return <LoadingPage />;
  const candidacy = candidacies.data.find((one) => one.id === id);
  if (call === null || !candidacy) return <NotFound />;
  return (
    <>
      <BackTo to={`/committee/calls/${reference}`}>
        <LocalText value={call.title} />
      </BackTo>
      <PageTitle title={nameOf(candidacy)} />
      <Columns
        main={<CandidacyTexts candidacy={candidacy} />}
        side={
          <>
            <ScoringForm key={candidacy.id} call={call} candidacy={candidacy} all={candidacies.data} />
            <CandidacyActions candidacy={candidacy} />
            <CandidacyFacts candidacy={candidacy} />
          </>
        }
        end={<MarksSection call={call} candidacy={candidacy} />}
      />
    </>
  );
}
