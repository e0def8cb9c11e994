import RefreshIcon from '@mui/icons-material/Refresh';
import Button from '@mui/material/Button';
import { useListContext, useTranslate } from 'react-admin';

/** Looks again at what was written and sent meanwhile. */
export function RefreshButton() {
  const translate = useTranslate();
  const { refetch, isFetching } = useListContext();
  return (
    <Button startIcon={<RefreshIcon />} disabled={isFetching} onClick={() => void refetch()}>
      {translate('ra.action.refresh')}
    </Button>
  );
}
