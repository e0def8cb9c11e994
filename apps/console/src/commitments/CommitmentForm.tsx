import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Card from '@mui/material/Card';
import { useState, type FormEvent } from 'react';
import { useTranslate } from 'react-admin';
import { Link, Navigate } from 'react-router-dom';
import { isRefusal } from '../api/ApiError';
import { useCommand } from '../commands/useCommand';
import { ErrorNotice } from '../errors/ErrorNotice';
import { UnsavedGuard } from '../forms/UnsavedGuard';
import { useLanguage } from '../i18n/useLanguage';
import { recordPath } from '../list/listPath';
import { changedFields, draftOfCard, inputOf, type CardDraft } from './draft/cardDraft';
import { mergeDrafts, type Merge } from './draft/mergeDrafts';
import { UpdateCommitment } from './commitment.documents';
import { CommitmentInputs } from './CommitmentInputs';
import type { CommitmentRecord } from './commitment.record';
import { EditConflict } from './draft/EditConflict';

type CommitmentFormProps = {
  card: CommitmentRecord;
  mayEdit: boolean;
  /** The card as it is now, asked when somebody else saved first. */
  readAgain: () => Promise<CommitmentRecord>;
};

type Clash = { now: CommitmentRecord; merge: Merge };

/** Edits the texts of a card. Two people's changes are brought together; only a field both changed is asked about. */
export function CommitmentForm({ card, mayEdit, readAgain }: CommitmentFormProps) {
  const translate = useTranslate();
  const language = useLanguage();
  const [seen, setSeen] = useState(card);
  const [draft, setDraft] = useState(() => draftOfCard(card));
  const [conflict, setConflict] = useState<Clash | null>(null);
  const update = useCommand(UpdateCommitment, { done: 'commitments.edit.saved' });

  const page = recordPath('commitments', card.reference);
  const changed = changedFields(draftOfCard(seen), draft);
  const editable = seen.openFields;

  const save = (from: CommitmentRecord, written: CardDraft) => {
    const fields = changedFields(draftOfCard(from), written);
    const { reference, version } = from;
    update.mutate(
      { reference, version, ...inputOf(written, fields, language) },
      {
        onError: async (error) => {
          if (!isRefusal(error, 'STALE_VERSION')) return;
          const now = await readAgain();
          const merge = mergeDrafts(draftOfCard(from), written, draftOfCard(now));
          if (merge.conflicts.length > 0) return setConflict({ now, merge });
          takeOver(now, merge.draft);
        },
      },
    );
  };

  const takeOver = (now: CommitmentRecord, resolved: CardDraft) => {
    setConflict(null);
    setSeen(now);
    setDraft(resolved);
    save(now, resolved);
  };

  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (changed.length > 0 && !update.isPending) save(seen, draft);
  };

  const refusal = isRefusal(update.error, 'STALE_VERSION') ? null : update.error;
  return (
    <Card component="form" noValidate onSubmit={submit} sx={{ p: { xs: 2, md: 3 } }}>
      {!mayEdit && <Alert severity="warning">{translate('refusals.grounds.notYours')}</Alert>}
      {!editable.includes('title') && (
        <Alert severity="info" sx={{ marginBlockEnd: 2 }}>
          {translate('commitments.edit.frozen')}
        </Alert>
      )}
      <CommitmentInputs draft={draft} onChange={setDraft} editable={editable} />
      {refusal && <ErrorNotice error={refusal} />}
      <Box
        sx={{
          display: 'flex',
          flexWrap: 'wrap',
          gap: 1,
          justifyContent: 'end',
          marginBlockStart: 2,
        }}
      >
        <Button component={Link} to={page} color="inherit">
          {translate('ra.action.cancel')}
        </Button>
        <Button
          type="submit"
          variant="contained"
          disabled={changed.length === 0 || update.isPending || !mayEdit}
        >
          {translate('ra.action.save')}
        </Button>
      </Box>
      <UnsavedGuard unsaved={changed.length > 0 && !update.isSuccess} />
      {/* After the guard has let go: it would ask whether to abandon what is just saved. */}
      {update.isSuccess && <Navigate to={page} />}
      {conflict && (
        <EditConflict
          merged={conflict.merge.draft}
          theirs={draftOfCard(conflict.now)}
          conflicts={conflict.merge.conflicts}
          onResolve={(resolved) => takeOver(conflict.now, resolved)}
          onClose={() => setConflict(null)}
        />
      )}
    </Card>
  );
}
