import { checkReason } from '@iltizam/domain/justifications';
import { textLimits } from '@iltizam/domain/text-limits';
import Checkbox from '@mui/material/Checkbox';
import FormControlLabel from '@mui/material/FormControlLabel';
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
import { plainText } from '../../text/localized';
import type { CommitmentRecord } from '../commitment.record';
import { AmendCommitment } from './version.documents';
import { amendedWork, workDraftOf, type WorkPart } from './workDraft';
import { WorkFields } from './WorkFields';

type AmendWorkDialogProps = { card: CommitmentRecord; onClose: () => void };

const keyOf = ({ what, id }: WorkPart) => `${what} ${id ?? ''}`;

/** One activity or indicator changed, new, or taken out of the plan, from a day on and with a reason. */
export function AmendWorkDialog({ card, onClose }: AmendWorkDialogProps) {
  const translate = useTranslate();
  const language = useLanguage();
  // The card as it was when the dialog was opened: what somebody else does meanwhile is a conflict, not a surprise.
  const [seen] = useState(card);
  const [version, setVersion] = useState(card.version);
  const parts: (WorkPart & { label: string })[] = [
    ...seen.activities
      .filter(({ withdrawnOn }) => !withdrawnOn)
      .map(({ id, title }) => ({ what: 'activity' as const, id, label: plainText(title, language) })),
    { what: 'activity', id: null, label: translate('versions.newActivity') },
    ...seen.indicators
      .filter(({ withdrawnOn }) => !withdrawnOn)
      .map(({ id, name }) => ({ what: 'indicator' as const, id, label: plainText(name, language) })),
    { what: 'indicator', id: null, label: translate('versions.newIndicator') },
  ];
  const [part, setPart] = useState<WorkPart>(parts[0]!);
  const [draft, setDraft] = useState(() => workDraftOf(seen, part));
  const [amendedOn, setAmendedOn] = useState<string | null>(today());
  const [reason, setReason] = useState(emptyDraft);
  const amend = useCommand(AmendCommitment, { done: 'versions.amended', onDone: onClose });
  const work = amendedWork(seen, part, draft, language);
  const missing =
    (work === null && 'versions.workUnchanged') ||
    ((amendedOn === null || amendedOn > today()) && 'versions.missing.day') ||
    (!checkReason(toRuleText(reason, language)).ok && 'proposals.missing.reason') ||
    null;
  const choose = (key: string) => {
    const chosen = parts.find((one) => keyOf(one) === key)!;
    setPart(chosen);
    setDraft(workDraftOf(seen, chosen));
  };
  return (
    <CommandDialog
      wide
      title={translate('versions.amendWork')}
      explanation={translate('versions.explain')}
      submitLabel={translate('versions.amendWork')}
      busy={amend.isPending}
      missing={missing && translate(missing)}
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
      {part.id !== null && (
        <>
          <FormControlLabel
            control={
              <Checkbox
                checked={draft.withdrawn}
                onChange={(_event, withdrawn) => setDraft({ ...draft, withdrawn })}
              />
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
      {!draft.withdrawn && (
        <WorkFields
          key={keyOf(part)}
          part={part}
          draft={draft}
          onChange={(more) => setDraft({ ...draft, ...more })}
        />
      )}
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
