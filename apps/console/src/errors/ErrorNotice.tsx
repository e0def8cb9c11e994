import Alert from '@mui/material/Alert';
import Button from '@mui/material/Button';
import { useTranslate } from 'react-admin';
import { useErrorText } from './useErrorText';

type ErrorNoticeProps = { error: unknown; onRetry?: () => void };

/** Stands where the thing that failed would stand, and says what to do. */
export function ErrorNotice({ error, onRetry }: ErrorNoticeProps) {
  const translate = useTranslate();
  const textOf = useErrorText();
  return (
    <Alert
      severity="error"
      action={onRetry && <Button onClick={onRetry}>{translate('ra.action.refresh')}</Button>}
      sx={{ marginBlock: 1 }}
    >
      {textOf(error)}
    </Alert>
  );
}
