import { checkReason } from '@iltizam/domain/justifications';
import { textLimits } from '@iltizam/domain/text-limits';
import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Checkbox from '@mui/material/Checkbox';
import FormControlLabel from '@mui/material/FormControlLabel';
import Link from '@mui/material/Link';
import MenuItem from '@mui/material/MenuItem';
import TextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { CommandDialog } from '../../commands/CommandDialog';
import { CommandError } from '../../commands/CommandError';
import { ConflictNotice } from '../../commands/ConflictNotice';
import { useCommand } from '../../commands/useCommand';
import { DayInput } from '../../forms/DayInput';
import { LocalTextInput } from '../../forms/LocalTextInput';
import { emptyDraft, toInput, toRuleText } from '../../forms/textDraft';
import { today } from '../../i18n/format';
import { useLanguage } from '../../i18n/useLanguage';
import { LocalText } from '../../text/LocalText';
import type { CommitmentRecord } from '../commitment.record';
import { AmendCommitment } from './version.documents';
import { keyOf, useWorkDrafts } from './useWorkDrafts';
import type { WorkFault, WorkPart } from './workDraft';
import { WorkFields } from './WorkFields';

type AmendWorkDialogProps = { card: CommitmentRecord; onClose: () => void };

/** Activities and indicators changed, new, or taken out of the plan, from a day on and with one reason. */
export function AmendWorkDialog({ card, onClose }: AmendWorkDialogProps) {
  const translate = useTranslate();
  const language = useLanguage();
  // The card as it was when the dialog was opened: what somebody else does meanwhile is a conflict, not a surprise.
  const [seen] = useState(card);
  const [version, setVersion] = useState(card.version);
  const { parts, part, choose, draft, change, others, fault, work } = useWorkDrafts(seen);
  const [amendedOn, setAmendedOn] = useState<string | null>(today());
  const [reason, setReason] = useState(emptyDraft);
  const amend = useCommand(AmendCommitment, { done: 'versions.amended', onDone: onClose });
  const faultWords = ({
    part: at,
    fault: found,
  }: {
    part: WorkPart & { label: string };
    fault: WorkFault;
  }) => {
    const words = translate(`versions.faults.${found}`);
    return keyOf(at) === keyOf(part) ? words : translate('versions.faultAt', { part: at.label, words });
  };
  const missing =
    (fault && faultWords(fault)) ||
    (work === null && translate('versions.workUnchanged')) ||
    ((amendedOn === null || amendedOn > today()) && translate('versions.missing.day')) ||
    (!checkReason(toRuleText(reason, language)).ok && translate('proposals.missing.reason')) ||
    null;
  return (
    <CommandDialog
      wide
      title={translate('versions.amendWork')}
      explanation={translate('versions.explain')}
      submitLabel={translate('versions.amendWork')}
      busy={amend.isPending}
      missing={missing}
      onSubmit={() => {
        if (amendedOn === null || work === null) return;
        const { reference } = seen;
        amend.mutate({
          reference,
          version,
          amendedOn,
          reason: toInput(reason, language),
          changes: [],
          ...work,
        });
      }}
      onClose={onClose}
    >
      <CommandError error={amend.error}>
        <ConflictNotice
          resource="commitments"
          onRead={card.version === version ? undefined : () => setVersion(card.version)}
        >
          {translate('conflict.now')} <LocalText value={card.title} />
        </ConflictNotice>
      </CommandError>
      <TextField
        id="amended-work"
        select
        label={translate('versions.workPart')}
        value={keyOf(part)}
        onChange={({ target }) => choose(target.value)}
      >
        {parts.map((one) => (
          <MenuItem key={keyOf(one)} value={keyOf(one)} sx={{ whiteSpace: 'normal' }}>
            {one.label}
          </MenuItem>
        ))}
      </TextField>
      {others.length > 0 && (
        <Alert severity="info" sx={{ marginBlock: 1 }}>
          {translate('versions.together')}
          <Box component="ul" sx={{ marginBlock: 0.5 }}>
            {others.map((one) => (
              <li key={keyOf(one)}>
                <Link component="button" type="button" onClick={() => choose(keyOf(one))}>
                  {one.label}
                </Link>
              </li>
            ))}
          </Box>
        </Alert>
      )}
      {part.id !== null && (
        <>
          <FormControlLabel
            control={
              <Checkbox checked={draft.withdrawn} onChange={(_event, withdrawn) => change({ withdrawn })} />
            }
            label={translate('versions.withdraw')}
          />
          {draft.withdrawn && (
            <Typography variant="body2" color="textSecondary">
              {translate('versions.withdrawExplain')}
            </Typography>
          )}
        </>
      )}
      {!draft.withdrawn && <WorkFields key={keyOf(part)} part={part} draft={draft} onChange={change} />}
      <DayInput
        name="amendedOn"
        label={translate('versions.amendedOn')}
        value={amendedOn}
        maximum={today()}
        onChange={setAmendedOn}
      />
      <LocalTextInput
        name="amendment-reason"
        label={translate('versions.reason')}
        value={reason}
        onChange={setReason}
        maximum={textLimits.reason}
        multiline
      />
    </CommandDialog>
  );
}
