import TableSortLabel from '@mui/material/TableSortLabel';
import type { ReactNode } from 'react';
import { useListContext } from 'react-admin';

/** Sorts by a field the api knows; a second press turns the order round. */
export function SortLabel({ field, children }: { field: string; children: ReactNode }) {
  const { sort, setSort } = useListContext();
  const active = sort.field === field;
  const direction = active && sort.order === 'ASC' ? 'asc' : 'desc';
  return (
    <TableSortLabel
      active={active}
      direction={direction}
      onClick={() => setSort({ field, order: direction === 'asc' ? 'DESC' : 'ASC' })}
    >
      {children}
    </TableSortLabel>
  );
}
