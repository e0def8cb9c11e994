import LinkIcon from '@mui/icons-material/Link';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { useSearchParams } from 'react-router-dom';
import type { CommitmentRecord } from '../commitment.record';
import { AddEvidenceDialog } from './AddEvidenceDialog';
import { DropFiles } from './DropFiles';
import { EvidenceRow } from './EvidenceRow';
import { activityNamed } from './proven';
import { useSending } from './useSending';

/** What proves the card: what is there, and a place to add more. An address may name the activity a proof is missing of. */
export function EvidenceList({ card }: { card: CommitmentRecord }) {
  const translate = useTranslate();
  const [search] = useSearchParams();
  const [files, setFiles] = useState<File[]>([]);
  const [linking, setLinking] = useState(false);
  const { sending, send } = useSending();
  const named = activityNamed(card, search.get('activity'));
  const open =
    card.openFields.includes('evidence') || card.activities.some(({ openToReport }) => openToReport);
  const [file = null] = files;
  const close = () => (file ? setFiles((others) => others.slice(1)) : setLinking(false));
  return (
    <>
      {open && (
        <Box sx={{ display: 'grid', gap: 1, marginBlockEnd: 2 }}>
          <DropFiles onFiles={setFiles} autoFocus={named !== null} />
          <Box>
            <Button startIcon={<LinkIcon />} onClick={() => setLinking(true)}>
              {translate('evidence.addLink')}
            </Button>
          </Box>
        </Box>
      )}
      {card.evidence.length === 0 ? (
        translate('card.noEvidence')
      ) : (
        <Box component="ul" sx={{ m: 0, p: 0, listStyle: 'none' }}>
          {card.evidence.map((evidence) => (
            <EvidenceRow
              key={evidence.id}
              card={card}
              evidence={evidence}
              open={open}
              sending={sending[evidence.id]}
              onSend={(again) => evidence.sendTo != null && send(evidence.id, evidence.sendTo, again)}
            />
          ))}
        </Box>
      )}
      {(file !== null || linking) && (
        <AddEvidenceDialog
          // Each of several files gets a dialog of its own.
          key={file ? `${files.length}-${file.name}` : 'link'}
          card={card}
          file={file}
          proves={named ?? 'card'}
          onFile={send}
          onClose={close}
        />
      )}
    </>
  );
}
