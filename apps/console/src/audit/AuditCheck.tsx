import Alert from '@mui/material/Alert';
import AlertTitle from '@mui/material/AlertTitle';
import Box from '@mui/material/Box';
import { useTranslate } from 'react-admin';
import type { AuditStateQuery } from '../generated/graphql';
import { formatInstant, formatNumber } from '../i18n/format';
import { useLanguage } from '../i18n/useLanguage';
import { AuditSentence } from './AuditSentence';

type Check = AuditStateQuery['auditState']['check'];

/** What the last walk through the whole log found. */
export function AuditCheck({ check }: { check: Check }) {
  const translate = useTranslate();
  const language = useLanguage();
  if (!check) return <Alert severity="warning">{translate('auditSeals.unchecked')}</Alert>;
  const at = formatInstant(check.at, language);
  if (check.faultCount === 0) {
    const events = formatNumber(check.verified, language);
    return <Alert severity="success">{translate('auditSeals.whole', { events, at })}</Alert>;
  }
  return (
    <Alert severity="error" sx={{ alignItems: 'flex-start' }}>
      <AlertTitle>{translate('auditSeals.broken', { smart_count: check.faultCount })}</AlertTitle>
      {translate('auditSeals.brokenNext', { at })}
      {check.faultCount > check.faults.length && <> {translate('auditSeals.first')}</>}
      <Box component="ul" sx={{ marginBlock: 1, paddingInlineStart: 2.5 }}>
        {check.faults.map((fault, index) => (
          <Fault key={index} fault={fault} />
        ))}
      </Box>
    </Alert>
  );
}

function Fault({ fault: { kind, position, event } }: { fault: NonNullable<Check>['faults'][number] }) {
  const translate = useTranslate();
  const language = useLanguage();
  return (
    <li>
      {position !== null && (
        <>{translate('auditSeals.place', { position: formatNumber(position, language) })} · </>
      )}
      {translate(`auditSeals.faults.${kind}`)}
      {event && (
        <>
          {' · '}
          <AuditSentence event={event} />
        </>
      )}
    </li>
  );
}
