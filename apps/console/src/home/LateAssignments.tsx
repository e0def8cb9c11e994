import { useTranslate } from 'react-admin';
import { DueDay } from '../assignments/DueDay';
import type { AssignmentRowsQuery } from '../generated/graphql';
import { LocalText } from '../text/LocalText';
import { RecordLink } from '../record/RecordLink';
import { ShortList } from './ShortList';

type Row = AssignmentRowsQuery['assignments']['edges'][number]['node'];

/** Institutions that owe an answer: whom to remind. */
export function LateAssignments() {
  const translate = useTranslate();
  return (
    <ShortList<Row>
      title={translate('home.late.title')}
      resource="assignments"
      filter={{ late: true }}
      sort={{ field: 'dueOn', order: 'ASC' }}
      empty={translate('home.late.empty')}
    >
      {({ proposal, institution, dueOn, state }) => (
        <>
          <span>
            <RecordLink resource="proposals" id={proposal.reference} title={proposal.title} /> ·{' '}
            <LocalText value={institution.name} />
          </span>
          <DueDay labelled dueOn={dueOn} state={state} />
        </>
      )}
    </ShortList>
  );
}
