import Box from '@mui/material/Box';
import Table from '@mui/material/Table';
import TableBody from '@mui/material/TableBody';
import TableCell from '@mui/material/TableCell';
import TableHead from '@mui/material/TableHead';
import TableRow from '@mui/material/TableRow';
import { useListContext, useResourceContext, useTranslate } from 'react-admin';
import type { ListContentProps, ListRow } from './columns';
import { SortLabel } from './SortLabel';
import { TitleLink } from './TitleLink';

/** Rows as a table. Only the title is a link: the row itself is not clickable, so that keyboards can follow. */
export function RecordTable<Row extends ListRow>({ columns, names }: ListContentProps<Row>) {
  const resource = useResourceContext();
  const translate = useTranslate();
  const { data = [] } = useListContext<Row>();
  const label = (key: string) => translate(`resources.${resource}.fields.${key}`);
  return (
    <Box
      sx={{ overflowX: 'auto' }}
      tabIndex={0}
      role="region"
      aria-label={translate(`resources.${resource}.list`)}
    >
      {/* Day and month stay on one line: a date of three lines is no date one can run the eye down. */}
      <Table size="small" sx={{ '& td time': { display: 'inline-block', minWidth: '6.5em' } }}>
        <TableHead>
          <TableRow>
            <TableCell>{label('title')}</TableCell>
            {columns.map(({ key, sortBy }) => (
              <TableCell key={key}>
                {sortBy ? <SortLabel field={sortBy}>{label(key)}</SortLabel> : label(key)}
              </TableCell>
            ))}
          </TableRow>
        </TableHead>
        <TableBody>
          {data.map((row) => (
            <TableRow key={row.id} hover>
              <TableCell component="th" scope="row" sx={{ minWidth: 260 }}>
                <TitleLink row={row} names={names} />
              </TableCell>
              {columns.map(({ key, render, wide }) => (
                <TableCell key={key} sx={{ minWidth: wide && 230 }}>
                  {render(row)}
                </TableCell>
              ))}
            </TableRow>
          ))}
        </TableBody>
      </Table>
    </Box>
  );
}
