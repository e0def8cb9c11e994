import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { SendingState } from '../commitments/evidence/SendingState';
import type { Sending } from '../commitments/evidence/useSending';
import type { AttachmentFactsFragment, AttachmentSendingFragment } from '../generated/graphql';
import { visuallyHidden } from '../layout/visuallyHidden';
import { AttachmentName } from './AttachmentName';
import { RemoveFileDialog } from './RemoveFileDialog';

type OwnFileRowProps = {
  file: AttachmentFactsFragment & AttachmentSendingFragment;
  sending: Sending | undefined;
  onSend: (file: File) => void;
};

/** A file somebody may take away: what it is, how far it has come, and why it was refused. */
export function OwnFileRow({ file, sending, onSend }: OwnFileRowProps) {
  const translate = useTranslate();
  const [removing, setRemoving] = useState(false);
  return (
    <li>
      <AttachmentName file={file} />
      {file.state === 'SENDING' && <SendingState evidence={file} sending={sending} onSend={onSend} />}
      {file.refusal && (
        <Alert severity="error" sx={{ marginBlock: 1 }}>
          {translate(`evidence.refusals.${file.refusal}`)}
        </Alert>
      )}
      <Button size="small" color="error" onClick={() => setRemoving(true)} sx={{ marginInlineStart: 1 }}>
        {translate('attachments.remove')}
        <Box component="bdi" sx={visuallyHidden}>
          {file.fileName}
        </Box>
      </Button>
      {removing && <RemoveFileDialog file={file} onClose={() => setRemoving(false)} />}
    </li>
  );
}
