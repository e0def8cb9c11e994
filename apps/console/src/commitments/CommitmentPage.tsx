import { useTranslate } from 'react-admin';
import { useOutletContext } from 'react-router-dom';
import { PageTitle } from '../layout/PageTitle';
import { BackLink } from '../record/BackLink';
import { Columns } from '../record/Columns';
import { Timeline } from '../timeline/Timeline';
import { CardHeader } from './card/CardHeader';
import { CardReading } from './card/CardReading';
import { CompletenessMeter } from './card/CompletenessMeter';
import { TaskList } from './card/TaskList';
import { CommitmentActions } from './CommitmentActions';
import { CommitmentFacts } from './CommitmentFacts';
import { CommitmentLinks } from './CommitmentLinks';
import { CommitmentRemarks } from './CommitmentRemarks';
import type { CommitmentRecord } from './commitment.record';
import { VersionsLink } from './versions/VersionsLink';
import { Voices } from './assessments/Voices';

/** The card's first page: what there is to do, for those who write it; the whole card, for those who read it. */
export default function CommitmentPage() {
  const translate = useTranslate();
  const commitment = useOutletContext<CommitmentRecord>();
  const { reference, tasks, timeline } = commitment;
  const writes = tasks.length > 0;
  return (
    <>
      <PageTitle title={translate('commitments.pageTitle', { reference })} />
      <BackLink resource="commitments" />
      <Columns
        main={
          <>
            <CardHeader card={commitment} />
            {writes ? <TaskList card={commitment} /> : <CardReading card={commitment} />}
            <Voices card={commitment} />
          </>
        }
        end={<Timeline kind="commitment" steps={timeline} />}
        side={
          <>
            <CommitmentActions commitment={commitment} />
            <CompletenessMeter card={commitment} />
            <CommitmentFacts commitment={commitment} />
            <CommitmentLinks commitment={commitment} />
            <VersionsLink card={commitment} />
            <CommitmentRemarks commitment={commitment} />
          </>
        }
      />
    </>
  );
}
