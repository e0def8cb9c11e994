import { useTranslate } from 'react-admin';
import { Columns } from '../record/Columns';
import { RecordPage } from '../record/RecordPage';
import { Timeline } from '../timeline/Timeline';
import { Activities } from './activities/Activities';
import { CommitmentActions } from './CommitmentActions';
import { CommitmentCard } from './CommitmentCard';
import { CommitmentFacts } from './CommitmentFacts';
import { CommitmentLinks } from './CommitmentLinks';
import { CommitmentProgress } from './CommitmentProgress';
import { Indicators } from './indicators/Indicators';
import type { CommitmentRecord } from './commitment.record';

export default function CommitmentPage() {
  const translate = useTranslate();
  return (
    <RecordPage<CommitmentRecord>
      resource="commitments"
      title={({ reference }) => translate('commitments.pageTitle', { reference })}
    >
      {(commitment) => (
        <Columns
          main={
            <>
              <CommitmentCard commitment={commitment} />
              <Activities commitment={commitment} />
              <Indicators commitment={commitment} kind="TRACKING" />
              <Indicators commitment={commitment} kind="IMPACT" />
            </>
          }
          end={<Timeline kind="commitment" steps={commitment.timeline} />}
          side={
            <>
              <CommitmentActions commitment={commitment} />
              <CommitmentProgress commitment={commitment} />
              <CommitmentFacts commitment={commitment} />
              <CommitmentLinks commitment={commitment} />
            </>
          }
        />
      )}
    </RecordPage>
  );
}
