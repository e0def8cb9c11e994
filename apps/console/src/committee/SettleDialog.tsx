import { itemSettlements, type ItemSettlement } from '@iltizam/domain/session-table';
import { textLimits } from '@iltizam/domain/text-limits';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { CommandDialog } from '../commands/CommandDialog';
import { useCommand } from '../commands/useCommand';
import { ErrorNotice } from '../errors/ErrorNotice';
import { LocalTextInput } from '../forms/LocalTextInput';
import { emptyDraft, isEmptyDraft, toInput } from '../forms/textDraft';
import { useLanguage } from '../i18n/useLanguage';
import { Choice } from './Choice';
import { SettleItem } from './session.commands';
import type { SessionItemRecord, SessionRecord } from './session.record';

type SettleDialogProps = { session: SessionRecord; item: SessionItemRecord; onClose: () => void };

/** An item nobody votes on today: another session takes it up, or none does. */
export function SettleDialog({ session, item, onClose }: SettleDialogProps) {
  const translate = useTranslate();
  const language = useLanguage();
  const [to, setTo] = useState<ItemSettlement>('POSTPONED');
  const [reason, setReason] = useState(emptyDraft);
  const settle = useCommand(SettleItem, { done: 'sessions.settled', onDone: onClose });
  const { reference, version } = session;
  const { id, ordinal } = item;
  return (
    <CommandDialog
      title={translate('sessions.settleItem', { ordinal })}
      explanation={translate('sessions.settleExplain')}
      submitLabel={translate(`sessions.settlements.${to}`)}
      busy={settle.isPending}
      missing={isEmptyDraft(reason) ? translate('sessions.missingReason') : null}
      onSubmit={() =>
        settle.mutate({ session: reference, version, item: id, to, reason: toInput(reason, language) })
      }
      onClose={onClose}
    >
      {settle.error && <ErrorNotice error={settle.error} />}
      <Choice
        id="settlement"
        label={translate('sessions.settleTo')}
        value={to}
        options={itemSettlements}
        name={(one) => translate(`sessions.settlements.${one}`)}
        onChange={setTo}
      />
      <LocalTextInput
        name="settle-reason"
        label={translate('sessions.reason')}
        value={reason}
        onChange={setReason}
        maximum={textLimits.reason}
        multiline
      />
    </CommandDialog>
  );
}
