import AddIcon from '@mui/icons-material/Add';
import Button from '@mui/material/Button';
import { Link } from 'react-router-dom';
import { commitmentStates } from '@iltizam/domain/commitment-workflow';
import { useGetList, useTranslate } from 'react-admin';
import { useMay } from '../access/useMay';
import type { CommitmentRowsQuery, PlanRowsQuery } from '../generated/graphql';
import { ChoiceFilter } from '../list/ChoiceFilter';
import { useLanguage } from '../i18n/useLanguage';
import type { Column, RowNames } from '../list/columns';
import { ListPage } from '../list/ListPage';
import { recordPath } from '../list/listPath';
import { SearchFilter } from '../list/SearchFilter';
import { SwitchFilter } from '../list/SwitchFilter';
import { StateChip } from '../states/StateChip';
import { Code } from '../text/Code';
import { Instant } from '../text/Day';
import { LocalText } from '../text/LocalText';
import { plainText } from '../text/localized';
import { ProgressWords } from './ProgressWords';

type Row = CommitmentRowsQuery['commitments']['edges'][number]['node'];
type Plan = PlanRowsQuery['plans'][number];

const columns: Column<Row>[] = [
  { key: 'reference', render: ({ reference }) => <Code>{reference}</Code>, sortBy: 'number' },
  {
    key: 'leadInstitution',
    wide: true,
    render: ({ leadInstitution }) => <LocalText value={leadInstitution.name} />,
  },
  { key: 'state', render: ({ state }) => <StateChip group="commitment" state={state} /> },
  { key: 'progress', render: ({ progress }) => <ProgressWords progress={progress} /> },
  {
    key: 'updatedAt',
    render: ({ updatedAt }) => <Instant value={updatedAt} precision="DAY" />,
    sortBy: 'updatedAt',
  },
];

const names: RowNames<Row> = {
  title: ({ title }) => <LocalText value={title} />,
  path: ({ reference }) => recordPath('commitments', reference),
};

export default function CommitmentList() {
  const translate = useTranslate();
  const language = useLanguage();
  const may = useMay();
  const { data: plans = [] } = useGetList<Plan>('plans');
  return (
    <ListPage
      columns={columns}
      names={names}
      sort={{ field: 'number', order: 'ASC' }}
      actions={
        may('Mutation.createCommitment') && (
          <Button
            component={Link}
            to="/commitments/create"
            variant="contained"
            startIcon={<AddIcon />}
            sx={{ alignSelf: 'start' }}
          >
            {translate('commitments.create.title')}
          </Button>
        )
      }
      filters={
        <>
          <SearchFilter />
          <ChoiceFilter
            source="plan"
            label={translate('resources.commitments.fields.plan')}
            choices={plans.map(({ reference, title }) => ({
              id: reference,
              name: plainText(title, language),
            }))}
          />
          <ChoiceFilter
            source="state"
            label={translate('resources.commitments.fields.state')}
            choices={commitmentStates.map((id) => ({
              id,
              name: translate(`states.commitment.${id}`),
            }))}
            many
          />
          {may('Mutation.updateCommitment') && (
            <SwitchFilter source="mine" label={translate('commitments.onlyMine')} />
          )}
        </>
      }
    />
  );
}
