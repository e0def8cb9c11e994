import type { ProposalRowsQuery } from '../generated/graphql';
import type { Column, RowNames } from '../list/columns';
import { ListPage } from '../list/ListPage';
import { recordPath } from '../list/listPath';
import { StateChip } from '../states/StateChip';
import { Code } from '../text/Code';
import { Instant } from '../text/Day';
import { LocalText } from '../text/LocalText';
import { ChannelName } from './ChannelName';
import { ProposalFilters } from './ProposalFilters';

type Row = ProposalRowsQuery['proposals']['edges'][number]['node'] & { id: string };

const columns: Column<Row>[] = [
  { key: 'reference', render: ({ reference }) => <Code>{reference}</Code>, sortBy: 'reference' },
  { key: 'theme', render: ({ theme }) => <LocalText value={theme.name} /> },
  {
    key: 'workflowState',
    render: ({ workflowState }) => <StateChip group="proposal" state={workflowState} />,
  },
  { key: 'channel', render: ({ channel }) => <ChannelName channel={channel} /> },
  {
    key: 'submittedAt',
    render: ({ submittedAt, submittedPrecision }) => (
      <Instant
        value={submittedAt}
        precision={submittedPrecision === 'INSTANT' ? 'DAY' : submittedPrecision}
      />
    ),
    sortBy: 'submittedAt',
  },
];

const names: RowNames<Row> = {
  title: ({ title }) => <LocalText value={title} />,
  path: ({ reference }) => recordPath('proposals', reference),
};

export default function ProposalList() {
  return (
    <ListPage
      columns={columns}
      names={names}
      filters={<ProposalFilters />}
      sort={{ field: 'submittedAt', order: 'DESC' }}
    />
  );
}
