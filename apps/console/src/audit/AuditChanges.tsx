import Box from '@mui/material/Box';
import { useTranslate } from 'react-admin';
import { Code } from '../text/Code';
import type { AuditRow } from './auditRow';

/** Field by field, what stood there and what stands there now. */
export function AuditChanges({ changes }: { changes: AuditRow['changes'] }) {
  const translate = useTranslate();
  return (
    <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0, overflowWrap: 'anywhere' }}>
      {changes.map(({ field, before, after }) => (
        <li key={field}>
          <Code>{field}</Code>
          {before != null && (
            <>
              {' '}
              {translate('audit.from')} <bdi>{before}</bdi>
            </>
          )}
          {after != null && (
            <>
              {' '}
              {translate('audit.to')} <bdi>{after}</bdi>
            </>
          )}
        </li>
      ))}
    </Box>
  );
}
