import { useTranslate } from 'react-admin';
import { Attachments } from '../attachments/Attachments';
import { filesTogether } from '../attachments/filesTogether';
import { OwnFiles } from '../attachments/OwnFiles';
import { CardsOfProposal } from '../commitments/sources/CardsOfProposal';
import { Columns } from '../record/Columns';
import { AuthorSection } from '../personal-data/AuthorSection';
import { RecordPage } from '../record/RecordPage';
import { Timeline } from '../timeline/Timeline';
import { ProposalActions } from './ProposalActions';
import { ProposalAssignments } from './ProposalAssignments';
import { ProposalFacts } from './ProposalFacts';
import { ProposalGroup } from './ProposalGroup';
import { ProposalOutcome } from './ProposalOutcome';
import { SplitLinks } from './SplitLinks';
import { ProposalText } from './ProposalText';
import type { ProposalRecord } from './proposal.record';

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
              <SplitLinks proposal={proposal} />
              <ProposalText proposal={proposal} />
              {proposal.takesFiles ? (
                <OwnFiles proposal={proposal} />
              ) : (
                <Attachments of={filesTogether(proposal)} />
              )}
              <ProposalGroup proposal={proposal} />
              <ProposalAssignments proposal={proposal} />
            </>
          }
          end={<Timeline kind="proposal" steps={proposal.timeline} />}
          side={
            <>
              <ProposalActions proposal={proposal} />
              <CardsOfProposal reference={proposal.reference} state={proposal.workflowState} />
              <ProposalOutcome proposal={proposal} />
              <ProposalFacts proposal={proposal} />
              <AuthorSection proposal={proposal.reference} />
            </>
          }
        />
      )}
    </RecordPage>
  );
}
