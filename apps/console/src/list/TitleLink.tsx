import MuiLink from '@mui/material/Link';
import { Link } from 'react-router-dom';
import type { ListRow, RowNames } from './columns';

type TitleLinkProps<Row extends ListRow> = { row: Row; names: RowNames<Row> };

/** A row's name, leading to its page where it has one. */
export function TitleLink<Row extends ListRow>({ row, names }: TitleLinkProps<Row>) {
  const path = names.path(row);
  if (path === null) return <>{names.title(row)}</>;
  return (
    <MuiLink component={Link} to={path} sx={{ fontWeight: 600 }}>
      {names.title(row)}
    </MuiLink>
  );
}
