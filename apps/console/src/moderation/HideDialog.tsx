import MenuItem from '@mui/material/MenuItem';
import TextField from '@mui/material/TextField';
import { checkModeration, moderationGrounds } from '@iltizam/domain/moderation';
import { textLimits } from '@iltizam/domain/text-limits';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { CommandDialog } from '../commands/CommandDialog';
import { useCommand } from '../commands/useCommand';
import { ErrorNotice } from '../errors/ErrorNotice';
import { LocalTextInput } from '../forms/LocalTextInput';
import { emptyDraft, toInput, toRuleText } from '../forms/textDraft';
import type { ModerateInput, ModerationGround } from '../generated/graphql';
import { useLanguage } from '../i18n/useLanguage';
import { Moderate } from './moderation.documents';

type HideDialogProps = {
  /** What the moderator has before them. */
  read: Pick<ModerateInput, 'kind' | 'id' | 'version' | 'wasShown'>;
  title: string;
  onStale: () => void;
  onClose: () => void;
};

/** Keeps a text from being read: for a coded ground, and in words its writer is mailed. */
export function HideDialog({ read, title, onStale, onClose }: HideDialogProps) {
  const translate = useTranslate();
  const language = useLanguage();
  const [ground, setGround] = useState<ModerationGround | ''>('');
  const [reason, setReason] = useState(emptyDraft);
  const hide = useCommand(Moderate, { done: 'moderation.hidden', onDone: onClose });
  const decision = { shown: false, ground: ground || null, reason: toRuleText(reason, language) };
  return (
    <CommandDialog
      title={`${translate('moderation.hide')}: ${title}`}
      explanation={translate('moderation.hideHelp')}
      submitLabel={translate('moderation.hide')}
      submitColor="error"
      busy={hide.isPending}
      missing={checkModeration(decision).ok ? null : translate('moderation.missing')}
      onSubmit={() =>
        hide.mutate({
          ...read,
          shown: false,
          ground: decision.ground,
          reason: toInput(reason, language),
        })
      }
      onClose={onClose}
    >
      {hide.error && <ErrorNotice error={hide.error} onRetry={onStale} />}
      <TextField
        id="ground"
        select
        fullWidth
        label={translate('moderation.ground')}
        value={ground}
        onChange={({ target }) => setGround(target.value as ModerationGround)}
        sx={{ marginBlockEnd: 1.5 }}
      >
        {moderationGrounds.map((one) => (
          <MenuItem key={one} value={one}>
            {translate(`moderation.grounds.${one}`)}
          </MenuItem>
        ))}
      </TextField>
      <LocalTextInput
        name="reason"
        label={translate('moderation.reason')}
        value={reason}
        onChange={setReason}
        maximum={textLimits.justification}
        multiline
      />
    </CommandDialog>
  );
}
