import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { useResetErrorBoundaryOnLocationChange, useTranslate } from 'react-admin';
import { Message } from './Message';

type ErrorPageProps = { error: Error; resetErrorBoundary: (reset?: unknown) => void };

/** A fault of the console itself: what happened, what is kept, what to do. */
export function ErrorPage({ error, resetErrorBoundary }: ErrorPageProps) {
  useResetErrorBoundaryOnLocationChange(resetErrorBoundary);
  const translate = useTranslate();
  return (
    <Box component="main">
      <Typography variant="h1" sx={{ p: 2 }}>
        {translate('app.name')}
      </Typography>
      <Message title={translate('ra.page.error')} text={translate('ra.message.error')}>
        <Button variant="contained" onClick={() => location.reload()}>
          {translate('ra.action.refresh')}
        </Button>
        <Typography variant="caption" component="p" sx={{ marginBlockStart: 2 }}>
          <bdi dir="ltr">{error.message}</bdi>
        </Typography>
      </Message>
    </Box>
  );
}
