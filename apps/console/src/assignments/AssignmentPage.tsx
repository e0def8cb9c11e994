import { useTranslate } from 'react-admin';
import { ProposalFacts } from '../proposals/ProposalFacts';
import { ProposalText } from '../proposals/ProposalText';
import { Columns } from '../record/Columns';
import { RecordPage } from '../record/RecordPage';
import { Timeline } from '../timeline/Timeline';
import { AssignmentActions } from './AssignmentActions';
import { AssignmentFacts } from './AssignmentFacts';
import type { AssignmentRecord } from './assignment.record';

/** What an institution was asked, and where its officer answers. */
export default function AssignmentPage() {
  const translate = useTranslate();
  return (
    <RecordPage<AssignmentRecord>
      resource="assignments"
      title={({ proposal }) => translate('assignments.pageTitle', { reference: proposal.reference })}
    >
      {(assignment) => (
        <Columns
          main={
            <>
              <ProposalText proposal={assignment.proposal} />
            </>
          }
          end={<Timeline kind="proposal" steps={assignment.proposal.timeline} />}
          side={
            <>
              <AssignmentActions assignment={assignment} />
              <AssignmentFacts assignment={assignment} />
              <ProposalFacts proposal={assignment.proposal} />
            </>
          }
        />
      )}
    </RecordPage>
  );
}
