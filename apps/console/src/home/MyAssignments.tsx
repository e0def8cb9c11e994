import { unansweredAssignments } from '@iltizam/domain/assignment-workflow';
import { useTranslate } from 'react-admin';
import { DueDay } from '../assignments/DueDay';
import type { AssignmentRowsQuery } from '../generated/graphql';
import { StateChip } from '../states/StateChip';
import { RecordLink } from '../record/RecordLink';
import { ShortList } from './ShortList';

type Row = AssignmentRowsQuery['assignments']['edges'][number]['node'];

/** What the own institution has to answer, the most urgent first. */
export function MyAssignments() {
  const translate = useTranslate();
  return (
    <ShortList<Row>
      title={translate('home.assignments.title')}
      resource="assignments"
      filter={{ mine: true, state: unansweredAssignments }}
      sort={{ field: 'dueOn', order: 'ASC' }}
      empty={translate('home.assignments.empty')}
    >
      {({ id, proposal, dueOn, state }) => (
        <>
          <RecordLink resource="assignments" id={id} title={proposal.title} />
          <span>
            <DueDay labelled dueOn={dueOn} state={state} /> <StateChip group="assignment" state={state} />
          </span>
        </>
      )}
    </ShortList>
  );
}
