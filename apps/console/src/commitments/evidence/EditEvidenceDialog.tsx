import Box from '@mui/material/Box';
import { textLimits } from '@iltizam/domain/text-limits';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { CommandDialog } from '../../commands/CommandDialog';
import { CommandError } from '../../commands/CommandError';
import { ConflictNotice } from '../../commands/ConflictNotice';
import { useCommand } from '../../commands/useCommand';
import { LocalTextInput } from '../../forms/LocalTextInput';
import { draftOf, isEmptyDraft, toInput } from '../../forms/textDraft';
import type { EvidenceFactsFragment } from '../../generated/graphql';
import { useLanguage } from '../../i18n/useLanguage';
import { LocalText } from '../../text/LocalText';
import type { CommitmentRecord } from '../commitment.record';
import { UpdateEvidence } from './evidence.documents';
import { provenBy, provenInput } from './proven';
import { ProvesSelect } from './ProvesSelect';
import { PublicSwitch } from './PublicSwitch';

type EditEvidenceDialogProps = {
  card: CommitmentRecord;
  seen: EvidenceFactsFragment;
  evidence: EvidenceFactsFragment;
  onClose: () => void;
};

/** What evidence is called, what it proves and who sees it; its file is never replaced. */
export function EditEvidenceDialog({ card, seen: first, evidence, onClose }: EditEvidenceDialogProps) {
  const translate = useTranslate();
  const language = useLanguage();
  const [seen, setSeen] = useState(first);
  const [title, setTitle] = useState(draftOf(first.title));
  const [proves, setProves] = useState(provenBy(first));
  const [everybody, setEverybody] = useState(first.public);
  const update = useCommand(UpdateEvidence, { done: 'evidence.changed', onDone: onClose });
  const missing = isEmptyDraft(title) ? 'evidence.missing.title' : null;

  return (
    <CommandDialog
      title={translate('evidence.edit')}
      submitLabel={translate('ra.action.save')}
      busy={update.isPending}
      missing={missing && translate(missing)}
      onSubmit={() =>
        update.mutate({
          id: seen.id,
          version: seen.version,
          title: toInput(title, language),
          public: everybody,
          ...(proves === provenBy(seen) ? {} : provenInput(proves)),
        })
      }
      onClose={onClose}
    >
      <CommandError error={update.error}>
        <ConflictNotice
          resource="commitments"
          onRead={evidence.version === seen.version ? undefined : () => setSeen(evidence)}
        >
          {translate('conflict.now')} <LocalText value={evidence.title} />
        </ConflictNotice>
      </CommandError>
      <Box sx={{ display: 'grid', gap: 2, paddingBlockStart: 1 }}>
        <LocalTextInput
          name="evidence-title"
          label={translate('evidence.title')}
          value={title}
          onChange={setTitle}
          maximum={textLimits.evidenceTitle}
          multiline={false}
          layout="side-by-side"
        />
        <ProvesSelect card={card} value={proves} onChange={setProves} />
        <PublicSwitch value={everybody} isFile={first.kind === 'FILE'} onChange={setEverybody} />
      </Box>
    </CommandDialog>
  );
}
