import { useTranslate } from 'react-admin';
import type { ProposalRecordFragment } from '../generated/graphql';
import { Columns } from '../record/Columns';
import { RecordPage } from '../record/RecordPage';
import { Timeline } from '../timeline/Timeline';
import { ProposalActions } from './ProposalActions';
import { ProposalAssignments } from './ProposalAssignments';
import { ProposalFacts } from './ProposalFacts';
import { ProposalGroup } from './ProposalGroup';
import { ProposalOutcome } from './ProposalOutcome';
import { ProposalText } from './ProposalText';

export type ProposalRecord = ProposalRecordFragment;

export default function ProposalPage() {
  const translate = useTranslate();
  return (
    <RecordPage<ProposalRecord>
      resource="proposals"
      title={({ reference }) => translate('proposals.pageTitle', { reference })}
    >
      {(proposal) => (
        <Columns
          main={
            <>
              <ProposalText proposal={proposal} />
              <ProposalGroup proposal={proposal} />
              <ProposalAssignments proposal={proposal} />
            </>
          }
          end={<Timeline kind="proposal" steps={proposal.timeline} />}
          side={
            <>
              <ProposalActions proposal={proposal} />
              <ProposalOutcome proposal={proposal} />
              <ProposalFacts proposal={proposal} />
            </>
          }
        />
      )}
    </RecordPage>
  );
}
