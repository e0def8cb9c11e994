import Typography from '@mui/material/Typography';
import { inadmissibilityReasons, type InadmissibilityReason } from '@iltizam/domain/reasons';
import { sessionMotions, type SessionMotion } from '@iltizam/domain/session-table';
import { ballotKinds, type BallotKind } from '@iltizam/domain/session-votes';
import { textLimits } from '@iltizam/domain/text-limits';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { CommandDialog } from '../commands/CommandDialog';
import { useCommand } from '../commands/useCommand';
import { ErrorNotice } from '../errors/ErrorNotice';
import { LocalTextInput } from '../forms/LocalTextInput';
import { emptyDraft, isEmptyDraft, toInput } from '../forms/textDraft';
import { useLanguage } from '../i18n/useLanguage';
import { LocalText } from '../text/LocalText';
import { Choice } from './Choice';
import { PutToVote } from './session.commands';
import type { SessionItemRecord, SessionRecord } from './session.record';

type PutToVoteDialogProps = { session: SessionRecord; item: SessionItemRecord; onClose: () => void };

/** What is moved, and how it is voted on. */
export function PutToVoteDialog({ session, item, onClose }: PutToVoteDialogProps) {
  const translate = useTranslate();
  const language = useLanguage();
  const ofProposals = item.kind === 'PROPOSALS';
  const [action, setAction] = useState<SessionMotion>('SESSION_ADMIT');
  const [reasonCode, setReasonCode] = useState<InadmissibilityReason>(inadmissibilityReasons[0]);
  const [ballot, setBallot] = useState<BallotKind>('OPEN');
  const [text, setText] = useState(emptyDraft);
  const put = useCommand(PutToVote, { done: 'sessions.isPut', onDone: onClose });
  const refuses = ofProposals && action === 'SESSION_REFUSE';
  const explains = !ofProposals || refuses || action === 'SESSION_UPHOLD';
  const submit = () =>
    put.mutate({
      session: session.reference,
      version: session.version,
      item: item.id,
      ballot,
      action: ofProposals ? action : null,
      reasonCode: refuses ? reasonCode : null,
      text: isEmptyDraft(text) ? null : toInput(text, language),
    });
  return (
    <CommandDialog
      title={translate('sessions.putItem', { ordinal: item.ordinal })}
      explanation={translate('sessions.putExplain')}
      submitLabel={translate('sessions.putToVote')}
      busy={put.isPending}
      missing={explains && isEmptyDraft(text) ? translate('sessions.missingMotion') : null}
      onSubmit={submit}
      onClose={onClose}
    >
      {put.error && <ErrorNotice error={put.error} />}
      <Typography sx={{ fontWeight: 600, marginBlockEnd: 1.5 }}>
        <LocalText value={item.title} />
      </Typography>
      {ofProposals && (
        <Choice
          id="motion"
          label={translate('sessions.motion')}
          value={action}
          options={sessionMotions}
          name={(one) => translate(`sessions.motions.${one}`)}
          onChange={setAction}
        />
      )}
      {refuses && (
        <Choice
          id="reason-code"
          label={translate('sessions.reason')}
          value={reasonCode}
          options={inadmissibilityReasons}
          name={(one) => translate(`reasons.${one}`)}
          onChange={setReasonCode}
        />
      )}
      <Choice
        id="ballot"
        label={translate('sessions.ballot')}
        value={ballot}
        options={ballotKinds}
        name={(one) => translate(`sessions.ballots.${one}`)}
        onChange={setBallot}
      />
      {explains && (
        <LocalTextInput
          name="motion-text"
          label={translate(ofProposals ? 'sessions.justification' : 'sessions.motion')}
          value={text}
          onChange={setText}
          maximum={textLimits.justification}
          multiline
        />
      )}
    </CommandDialog>
  );
}
