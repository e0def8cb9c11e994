import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Link from '@mui/material/Link';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import type { EvidenceFactsFragment } from '../../generated/graphql';
import { formatNumber } from '../../i18n/format';
import { useLanguage } from '../../i18n/useLanguage';
import { StateChip } from '../../states/StateChip';
import { plainText } from '../../text/localized';
import { LocalText } from '../../text/LocalText';
import { OutLink } from '../../text/OutLink';
import type { CommitmentRecord } from '../commitment.record';
import { EditEvidenceDialog } from './EditEvidenceDialog';
import { SendingState } from './SendingState';
import type { Sending } from './useSending';
import { WithdrawDialog } from './WithdrawDialog';

type EvidenceRowProps = {
  card: CommitmentRecord;
  evidence: EvidenceFactsFragment;
  open: boolean;
  sending: Sending | undefined;
  onSend: (file: File) => void;
};

const MB = 1_000_000;

/** One piece of evidence: what it is, where it stands, what it proves and who sees it. */
export function EvidenceRow({ card, evidence, open, sending, onSend }: EvidenceRowProps) {
  const translate = useTranslate();
  const language = useLanguage();
  const [edited, setEdited] = useState<EvidenceFactsFragment | null>(null);
  const [withdrawn, setWithdrawn] = useState(false);
  const { kind, state, refusal, title, url, bytes, fileName, activity, measurement } = evidence;
  const name = plainText(title, language);
  return (
    <Box component="li" sx={{ paddingBlock: 1.5, borderBlockEnd: 1, borderColor: 'divider' }}>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, alignItems: 'baseline' }}>
        <Typography component="h3" variant="subtitle1">
          {state !== 'AVAILABLE' ? (
            <LocalText value={title} />
          ) : kind === 'LINK' ? (
            <OutLink to={url}>
              <LocalText value={title} />
            </OutLink>
          ) : (
            <Link href={url}>
              <LocalText value={title} />
            </Link>
          )}
        </Typography>
        <StateChip group="evidence" state={state} />
        <Typography variant="body2" color="textSecondary">
          {translate(evidence.public ? 'evidence.isPublic' : 'evidence.isPrivate')}
        </Typography>
      </Box>
      <Typography variant="body2" color="textSecondary">
        {activity
          ? translate('evidence.provesActivity', { ordinal: activity.ordinal })
          : translate(measurement ? 'evidence.provesMeasurement' : 'evidence.provesCard')}
        {' · '}
        {bytes == null ? (
          <bdi dir="ltr">{new URL(url).host}</bdi>
        ) : (
          <>
            <bdi>{fileName}</bdi>
            {' · '}
            {translate('evidence.megabytes', {
              size: formatNumber(Math.max(0.1, Math.round((bytes / MB) * 10) / 10), language),
            })}
          </>
        )}
      </Typography>
      {state === 'SENDING' && <SendingState evidence={evidence} sending={sending} onSend={onSend} />}
      {refusal && (
        <Alert severity="error" sx={{ marginBlock: 1 }}>
          {translate(`evidence.refusals.${refusal}`)}
        </Alert>
      )}
      {evidence.public && evidence.hasText === false && (
        <Alert severity="warning" sx={{ marginBlock: 1 }}>
          {translate('evidence.noText')}
        </Alert>
      )}
      {open && (
        <Box sx={{ display: 'flex', gap: 1 }}>
          <Button
            size="small"
            aria-label={translate('evidence.editNamed', { name })}
            onClick={() => setEdited(evidence)}
          >
            {translate('evidence.edit')}
          </Button>
          <Button
            size="small"
            color="error"
            aria-label={translate('evidence.withdrawNamed', { name })}
            onClick={() => setWithdrawn(true)}
          >
            {translate('evidence.withdraw')}
          </Button>
        </Box>
      )}
      {edited && (
        <EditEvidenceDialog card={card} seen={edited} evidence={evidence} onClose={() => setEdited(null)} />
      )}
      {withdrawn && <WithdrawDialog evidence={evidence} onClose={() => setWithdrawn(false)} />}
    </Box>
  );
}
