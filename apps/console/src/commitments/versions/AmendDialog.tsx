import { promiseParts, promiseTexts, type PromisePart } from '@iltizam/domain/amendments';
import { checkReason } from '@iltizam/domain/justifications';
import { textLimits } from '@iltizam/domain/text-limits';
import MenuItem from '@mui/material/MenuItem';
import TextField from '@mui/material/TextField';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { CommandDialog } from '../../commands/CommandDialog';
import { CommandError } from '../../commands/CommandError';
import { ConflictNotice } from '../../commands/ConflictNotice';
import { useCommand } from '../../commands/useCommand';
import { useErrorText } from '../../errors/useErrorText';
import { DayInput } from '../../forms/DayInput';
import { LocalTextInput } from '../../forms/LocalTextInput';
import { emptyDraft, toInput, toRuleText } from '../../forms/textDraft';
import { today } from '../../i18n/format';
import { useLanguage } from '../../i18n/useLanguage';
import type { CommitmentRecord } from '../commitment.record';
import { amendDraftOf, changesOf } from './amendDraft';
import { AmendField } from './AmendField';
import { Meanwhile } from './Meanwhile';
import { AmendCommitment } from './version.documents';

type AmendDialogProps = { seen: CommitmentRecord; card: CommitmentRecord; onClose: () => void };

/** One part of the promise changed: what it is to say, from which day, and why. The former one stays readable. */
export function AmendDialog({ seen, card, onClose }: AmendDialogProps) {
  const translate = useTranslate();
  const errorText = useErrorText();
  const language = useLanguage();
  const [version, setVersion] = useState(seen.version);
  const [part, setPart] = useState<PromisePart>('title');
  const [draft, setDraft] = useState(() => amendDraftOf(seen));
  const [amendedOn, setAmendedOn] = useState<string | null>(today());
  const [reason, setReason] = useState(emptyDraft);
  const amend = useCommand(AmendCommitment, { done: 'versions.amended', onDone: onClose });
  const changes = changesOf(seen, draft, part, language);
  const missing =
    (changes.length === 0 && 'versions.missing.change') ||
    ((amendedOn === null || amendedOn > today()) && 'versions.missing.day') ||
    (!checkReason(toRuleText(reason, language)).ok && 'proposals.missing.reason') ||
    null;
  const label = (name: string) => translate(`resources.commitments.fields.${name}`);
  // A refusal stands at the field it speaks of; what names none stands above all.
  const names = [...promiseTexts.filter((name) => name === part), 'amendedOn', 'reason'];
  const named = names.find((name) => amend.error?.field?.split('.')[0] === name) ?? null;
  const fault = (name: string) => (named === name ? errorText(amend.error) : null);
  return (
    <CommandDialog
      wide
      title={translate('versions.amend')}
      explanation={translate('versions.explain')}
      submitLabel={translate('versions.amend')}
      busy={amend.isPending}
      missing={missing && translate(missing)}
      onSubmit={() => {
        if (amendedOn === null) return;
        const { reference } = seen;
        amend.mutate({ reference, version, amendedOn, reason: toInput(reason, language), changes });
      }}
      onClose={onClose}
    >
      <CommandError error={named === null ? amend.error : null}>
        <ConflictNotice
          resource="commitments"
          onRead={card.version === version ? undefined : () => setVersion(card.version)}
        >
          <Meanwhile seen={seen} card={card} part={part} />
        </ConflictNotice>
      </CommandError>
      <TextField
        id="amended-field"
        select
        label={translate('versions.field')}
        value={part}
        onChange={({ target }) => setPart(target.value as PromisePart)}
      >
        {promiseParts.map((name) => (
          <MenuItem key={name} value={name}>
            {label(name)}
          </MenuItem>
        ))}
      </TextField>
      <AmendField
        key={part}
        part={part}
        draft={draft}
        onChange={(changed) => setDraft({ ...draft, ...changed })}
        error={fault(part)}
      />
      <DayInput
        name="amendedOn"
        label={translate('versions.amendedOn')}
        value={amendedOn}
        maximum={today()}
        onChange={setAmendedOn}
        helperText={fault('amendedOn') ?? undefined}
        error={named === 'amendedOn'}
      />
      <LocalTextInput
        name="amendment-reason"
        label={translate('versions.reason')}
        value={reason}
        onChange={setReason}
        maximum={textLimits.reason}
        multiline
        error={fault('reason')}
      />
    </CommandDialog>
  );
}
