import Box from '@mui/material/Box';
import Card from '@mui/material/Card';
import type { ReactNode } from 'react';
import { ListBase, useResourceContext, useTranslate, type ListBaseProps } from 'react-admin';
import { PageTitle } from '../layout/PageTitle';
import type { Column, ListRow, RowNames } from './columns';
import { FilterBar } from './FilterBar';
import { ListContent } from './ListContent';
import { ListPages } from './ListPages';

type ListPageProps<Row extends ListRow> = Pick<ListBaseProps, 'sort' | 'filter'> & {
  columns: Column<Row>[];
  names: RowNames<Row>;
  filters?: ReactNode;
  /** Buttons beside the filters. */
  actions?: ReactNode;
  /** What is said of the whole list, above it. */
  lead?: ReactNode;
};

/** A resource's list: filters, rows and pages. The address keeps page, order and filters. */
export function ListPage<Row extends ListRow>({
  columns,
  names,
  filters,
  actions,
  lead,
  ...query
}: ListPageProps<Row>) {
  const resource = useResourceContext();
  const translate = useTranslate();
  return (
    <ListBase exporter={false} perPage={25} {...query}>
      <PageTitle title={translate(`resources.${resource}.list`)} />
      {lead}
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1.5, marginBlockEnd: 2 }}>
        {filters && <FilterBar>{filters}</FilterBar>}
        {actions}
      </Box>
      <Card>
        <ListContent columns={columns} names={names} />
      </Card>
      <ListPages />
    </ListBase>
  );
}
