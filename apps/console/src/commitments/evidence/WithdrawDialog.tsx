import { useTranslate } from 'react-admin';
import { CommandDialog } from '../../commands/CommandDialog';
import { useCommand } from '../../commands/useCommand';
import { ErrorNotice } from '../../errors/ErrorNotice';
import type { EvidenceFactsFragment } from '../../generated/graphql';
import { LocalText } from '../../text/LocalText';
import { WithdrawEvidence } from './evidence.documents';

type WithdrawDialogProps = { evidence: EvidenceFactsFragment; onClose: () => void };

/** Asks before evidence is taken away. */
export function WithdrawDialog({ evidence: { id, version, title }, onClose }: WithdrawDialogProps) {
  const translate = useTranslate();
  const withdraw = useCommand(WithdrawEvidence, { done: 'evidence.withdrawn', onDone: onClose });
  return (
    <CommandDialog
      title={translate('evidence.withdraw')}
      explanation={translate('evidence.withdrawHint')}
      submitLabel={translate('evidence.withdraw')}
      submitColor="error"
      busy={withdraw.isPending}
      onSubmit={() => withdraw.mutate({ id, version })}
      onClose={onClose}
    >
      {withdraw.error && <ErrorNotice error={withdraw.error} />}
      <LocalText value={title} />
    </CommandDialog>
  );
}
