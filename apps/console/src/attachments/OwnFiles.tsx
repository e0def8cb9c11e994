import { attachmentLimits } from '@iltizam/domain/attachments';
import { evidenceTypes } from '@iltizam/domain/evidence';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { useRef, useState } from 'react';
import { useTranslate } from 'react-admin';
import { useSending } from '../commitments/evidence/useSending';
import type { ProposalRecord } from '../proposals/proposal.record';
import { Section } from '../record/Section';
import { AddFileDialog } from './AddFileDialog';
import { Attachments } from './Attachments';
import { filesTogether } from './filesTogether';
import { OwnFileRow } from './OwnFileRow';

/** The files of a proposal a meeting made, for whoever records it: added and taken away until it is screened. */
export function OwnFiles({ proposal }: { proposal: ProposalRecord }) {
  const translate = useTranslate();
  const { sending, send } = useSending();
  const input = useRef<HTMLInputElement>(null);
  const [file, setFile] = useState<File | null>(null);
  const { reference, attachments } = proposal;
  const held = attachments.filter(({ state }) => state !== 'REFUSED').length;
  const [, ...others] = filesTogether(proposal);
  return (
    <>
      <Section
        title={translate('attachments.title')}
        action={
          held < attachmentLimits.files && (
            <Button size="small" onClick={() => input.current?.click()}>
              {translate('attachments.add')}
            </Button>
          )
        }
      >
        <input
          ref={input}
          type="file"
          hidden
          aria-label={translate('attachments.add')}
          accept={evidenceTypes.map(({ extension }) => `.${extension}`).join(',')}
          onChange={({ target }) => {
            setFile(target.files?.[0] ?? null);
            // The same file can be chosen again.
            target.value = '';
          }}
        />
        {attachments.length === 0 && (
          <Typography color="textSecondary">{translate('attachments.none')}</Typography>
        )}
        <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0, display: 'grid', gap: 1 }}>
          {attachments.map((one) => (
            <OwnFileRow
              key={one.id}
              file={one}
              sending={sending[one.id]}
              onSend={(again) => one.sendTo != null && send(one.id, one.sendTo, again)}
            />
          ))}
        </Box>
        {file && (
          <AddFileDialog proposal={reference} file={file} onSend={send} onClose={() => setFile(null)} />
        )}
      </Section>
      <Attachments of={others} named title={translate('attachments.ofGroup')} />
    </>
  );
}
