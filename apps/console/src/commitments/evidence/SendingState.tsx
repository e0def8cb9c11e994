import Button from '@mui/material/Button';
import LinearProgress from '@mui/material/LinearProgress';
import Typography from '@mui/material/Typography';
import { useRef, useState } from 'react';
import { useTranslate } from 'react-admin';
import type { EvidenceFactsFragment } from '../../generated/graphql';
import { formatPercent } from '../../i18n/format';
import { useLanguage } from '../../i18n/useLanguage';
import type { Sending } from './useSending';

type SendingStateProps = {
  evidence: Pick<EvidenceFactsFragment, 'received' | 'bytes'>;
  sending: Sending | undefined;
  onSend: (file: File) => void;
};

/** A file on its way: how far it is; and how it goes on where this window does not hold it. */
export function SendingState({ evidence, sending, onSend }: SendingStateProps) {
  const translate = useTranslate();
  const language = useLanguage();
  const input = useRef<HTMLInputElement>(null);
  const [other, setOther] = useState(false);
  const share = sending && !sending.failed ? sending.share : evidence.received / (evidence.bytes ?? 1);
  const percent = formatPercent(Math.floor(share * 100), language);
  const choose = (file: File | undefined) => {
    if (!file) return;
    setOther(file.size !== evidence.bytes);
    if (file.size === evidence.bytes) onSend(file);
  };
  return (
    <>
      <LinearProgress
        variant="determinate"
        value={share * 100}
        aria-label={translate('evidence.progress', { percent })}
        sx={{ maxWidth: '30rem', marginBlock: 0.5 }}
      />
      <Typography variant="body2" role="status">
        {translate(sending && !sending.failed ? 'evidence.progress' : 'evidence.stopped', { percent })}
      </Typography>
      {sending?.failed && (
        <Button size="small" onClick={() => onSend(sending.file)}>
          {translate('evidence.goOn')}
        </Button>
      )}
      {!sending && (
        <>
          <Button size="small" onClick={() => input.current?.click()}>
            {translate('evidence.chooseAgain')}
          </Button>
          <input ref={input} type="file" hidden onChange={(event) => choose(event.target.files?.[0])} />
        </>
      )}
      {other && (
        <Typography variant="body2" color="error">
          {translate('evidence.otherFile')}
        </Typography>
      )}
    </>
  );
}
