import Box from '@mui/material/Box';
import MuiLink from '@mui/material/Link';
import Typography from '@mui/material/Typography';
import type { ReactNode } from 'react';
import { useGetList, useTranslate, type SortPayload } from 'react-admin';
import { Link } from 'react-router-dom';
import { ErrorNotice } from '../errors/ErrorNotice';
import { LoadingPage } from '../layout/LoadingPage';
import { listPath } from '../list/listPath';
import { Section } from '../record/Section';

type ShortListProps<Row> = {
  title: string;
  resource: string;
  filter: Record<string, unknown>;
  sort: SortPayload;
  /** Said where there is nothing: who makes something appear here. */
  empty: string;
  children: (row: Row) => ReactNode;
};

const SHOWN = 6;

/** The first rows of a list somebody works through, and the way to all of them. */
export function ShortList<Row extends { id: string }>({
  title,
  resource,
  filter,
  sort,
  empty,
  children,
}: ShortListProps<Row>) {
  const translate = useTranslate();
  const { data, total, error, refetch } = useGetList<Row>(resource, {
    filter,
    sort,
    pagination: { page: 1, perPage: SHOWN },
  });
  return (
    <Section
      title={title}
      action={
        total !== undefined &&
        total > 0 && (
          <MuiLink component={Link} to={listPath(resource, filter)}>
            {translate('home.all', { smart_count: total })}
          </MuiLink>
        )
      }
    >
      {error && <ErrorNotice error={error} onRetry={() => void refetch()} />}
      {!data && !error && <LoadingPage />}
      {data?.length === 0 && <Typography color="textSecondary">{empty}</Typography>}
      {data && data.length > 0 && (
        <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
          {data.map((row) => (
            <Box
              component="li"
              key={row.id}
              sx={{
                display: 'flex',
                flexWrap: 'wrap',
                alignItems: 'baseline',
                justifyContent: 'space-between',
                columnGap: 2,
                paddingBlock: 1,
                borderBlockStart: '1px solid',
                borderColor: 'divider',
                '&:first-of-type': { border: 0 },
              }}
            >
              {children(row)}
            </Box>
          ))}
        </Box>
      )}
    </Section>
  );
}
