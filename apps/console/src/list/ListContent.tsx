import type { Theme } from '@mui/material/styles';
import useMediaQuery from '@mui/material/useMediaQuery';
import Button from '@mui/material/Button';
import { useListContext, useResourceContext, useTranslate } from 'react-admin';
import { ErrorNotice } from '../errors/ErrorNotice';
import { LoadingPage } from '../layout/LoadingPage';
import { Message } from '../layout/Message';
import type { ListContentProps, ListRow } from './columns';
import { RecordCards } from './RecordCards';
import { RecordTable } from './RecordTable';

/** The rows, or why there are none. */
export function ListContent<Row extends ListRow>(props: ListContentProps<Row>) {
  const translate = useTranslate();
  const resource = useResourceContext();
  const wide = useMediaQuery((theme: Theme) => theme.breakpoints.up('md'), { noSsr: true });
  const { data, error, isPending, refetch, filterValues, setFilters } = useListContext();
  if (error) return <ErrorNotice error={error} onRetry={() => void refetch()} />;
  if (isPending) return <LoadingPage />;
  if (data.length > 0) return wide ? <RecordTable {...props} /> : <RecordCards {...props} />;
  if (Object.keys(filterValues).length === 0)
    return <Message title={translate('list.empty')} text={translate(`resources.${resource}.emptyList`)} />;
  return (
    <Message title={translate('list.noMatch')} text={translate('list.noMatchHint')}>
      <Button variant="outlined" onClick={() => setFilters({}, {})}>
        {translate('ra.navigation.clear_filters')}
      </Button>
    </Message>
  );
}
