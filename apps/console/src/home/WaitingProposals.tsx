import { useTranslate } from 'react-admin';
import type { ProposalRowsQuery } from '../generated/graphql';
import { StateChip } from '../states/StateChip';
import { RecordLink } from '../record/RecordLink';
import { ShortList } from './ShortList';

type Row = ProposalRowsQuery['proposals']['edges'][number]['node'];

/** The proposals this person can move on, the oldest first. */
export function WaitingProposals() {
  const translate = useTranslate();
  return (
    <ShortList<Row>
      title={translate('home.waiting.title')}
      resource="proposals"
      filter={{ waitingForMe: true }}
      sort={{ field: 'submittedAt', order: 'ASC' }}
      empty={translate('home.waiting.empty')}
    >
      {({ reference, title, workflowState }) => (
        <>
          <RecordLink resource="proposals" id={reference} title={title} />
          <StateChip group="proposal" state={workflowState} />
        </>
      )}
    </ShortList>
  );
}
