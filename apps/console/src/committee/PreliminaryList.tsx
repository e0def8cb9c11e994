import Typography from '@mui/material/Typography';
import { useTranslate } from 'react-admin';
import { RecordLink } from '../record/RecordLink';
import { LocalText } from '../text/LocalText';
import type { SessionItemRecord } from './session.record';

type PreliminaryListProps = { item: Pick<SessionItemRecord, 'presents' | 'presented'> };

/** The preliminary list of commitments by institution, as it stood when the session was opened. */
export function PreliminaryList({ item: { presents, presented } }: PreliminaryListProps) {
  const translate = useTranslate();
  if (!presents) return null;
  return (
    <>
      <Typography>
        {translate('sessions.presents')}:{' '}
        <RecordLink resource="plans" id={presents.reference} title={presents.title} />
      </Typography>
      {presented?.length === 0 && (
        <Typography color="textSecondary">{translate('sessions.presentedNone')}</Typography>
      )}
      <ul>
        {presented?.map(({ institution, name, commitments }) => (
          <li key={institution}>
            <LocalText value={name} />
            <ul>
              {commitments.map(({ reference, title }) => (
                <li key={reference}>
                  <RecordLink resource="commitments" id={reference} title={title} />
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ul>
    </>
  );
}
