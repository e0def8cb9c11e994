import AddIcon from '@mui/icons-material/Add';
import Button from '@mui/material/Button';
import { useTranslate } from 'react-admin';
import { Link } from 'react-router-dom';
import { useMay } from '../access/useMay';
import type { PlanRowsQuery } from '../generated/graphql';
import { ProgressWords } from '../commitments/ProgressWords';
import type { Column, RowNames } from '../list/columns';
import { ListPage } from '../list/ListPage';
import { recordPath } from '../list/listPath';
import { Period } from '../text/Day';
import { Figure } from '../text/Figure';
import { LocalText } from '../text/LocalText';
import { StageName } from './StageName';

type Row = PlanRowsQuery['plans'][number];

const columns: Column<Row>[] = [
  { key: 'period', render: (plan) => <Period {...plan} /> },
  { key: 'stage', render: ({ stage }) => <StageName stage={stage} /> },
  { key: 'commitmentCount', render: ({ commitmentCount }) => <Figure value={commitmentCount} /> },
  { key: 'progress', render: ({ progress }) => <ProgressWords progress={progress} /> },
];

const names: RowNames<Row> = {
  title: ({ title }) => <LocalText value={title} />,
  path: ({ reference }) => recordPath('plans', reference),
};

export default function PlanList() {
  const translate = useTranslate();
  const may = useMay();
  return (
    <ListPage
      columns={columns}
      names={names}
      actions={
        may('Mutation.createPlan') && (
          <Button component={Link} to="/plans/create" variant="contained" startIcon={<AddIcon />}>
            {translate('plans.create.title')}
          </Button>
        )
      }
    />
  );
}
