import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { useQuery } from '@tanstack/react-query';
import { useTranslate } from 'react-admin';
import { query } from '../api/client';
import { ErrorNotice } from '../errors/ErrorNotice';
import { formatInstant, formatNumber } from '../i18n/format';
import { useLanguage } from '../i18n/useLanguage';
import { AuditCheck } from './AuditCheck';
import { AuditStateOf } from './auditState.documents';

/** How far the log is sealed, with the hash to keep a copy of, and whether it held when it was last verified. */
export function AuditSeals() {
  const translate = useTranslate();
  const language = useLanguage();
  const { data, error, refetch } = useQuery({
    queryKey: ['auditState'],
    queryFn: () => query(AuditStateOf, {}),
  });
  if (error) return <ErrorNotice error={error} onRetry={() => void refetch()} />;
  if (!data) return null;
  const { head, waiting, check } = data.auditState;
  return (
    <Box component="section" aria-label={translate('auditSeals.title')} sx={{ marginBlockEnd: 2 }}>
      <AuditCheck check={check} />
      <Typography variant="body2" sx={{ marginBlockStart: 1 }}>
        {head
          ? translate('auditSeals.sealed', {
              events: formatNumber(head.position, language),
              at: formatInstant(head.sealedAt, language),
            })
          : translate('auditSeals.none')}
        {waiting > 0 && <> · {translate('auditSeals.waiting', { smart_count: waiting })}</>}
      </Typography>
      {head && (
        <Typography variant="body2" color="textSecondary" sx={{ overflowWrap: 'anywhere' }}>
          {translate('auditSeals.head')}{' '}
          <bdi dir="ltr">
            {head.position}:{head.hash}
          </bdi>
        </Typography>
      )}
    </Box>
  );
}
