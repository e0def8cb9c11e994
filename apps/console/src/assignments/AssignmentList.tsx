import { assignmentStates } from '@iltizam/domain/assignment-workflow';
import { useTranslate } from 'react-admin';
import { useMay } from '../access/useMay';
import type { AssignmentRowsQuery } from '../generated/graphql';
import { ChoiceFilter } from '../list/ChoiceFilter';
import type { Column, RowNames } from '../list/columns';
import { ListPage } from '../list/ListPage';
import { recordPath } from '../list/listPath';
import { SwitchFilter } from '../list/SwitchFilter';
import { StateChip } from '../states/StateChip';
import { LocalText } from '../text/LocalText';
import { DueDay } from './DueDay';
import { LeadOrOther } from './LeadOrOther';

type Row = AssignmentRowsQuery['assignments']['edges'][number]['node'];

const columns: Column<Row>[] = [
  { key: 'institution', wide: true, render: ({ institution }) => <LocalText value={institution.name} /> },
  { key: 'lead', render: ({ lead }) => <LeadOrOther lead={lead} /> },
  { key: 'state', render: ({ state }) => <StateChip group="assignment" state={state} /> },
  { key: 'dueOn', render: ({ dueOn, state }) => <DueDay dueOn={dueOn} state={state} /> },
];

const names: RowNames<Row> = {
  title: ({ proposal }) => <LocalText value={proposal.title} />,
  path: ({ id }) => recordPath('assignments', id),
};

export default function AssignmentList() {
  const translate = useTranslate();
  const may = useMay();
  return (
    <ListPage
      columns={columns}
      names={names}
      sort={{ field: 'dueOn', order: 'ASC' }}
      filters={
        <>
          <ChoiceFilter
            source="state"
            label={translate('resources.assignments.fields.state')}
            choices={assignmentStates.map((id) => ({
              id,
              name: translate(`states.assignment.${id}`),
            }))}
            many
          />
          <SwitchFilter source="late" label={translate('assignments.onlyLate')} />
          {may('Mutation.answerAssignment') && (
            <SwitchFilter source="mine" label={translate('assignments.onlyMine')} />
          )}
        </>
      }
    />
  );
}
