import Box from '@mui/material/Box';
import TextField from '@mui/material/TextField';
import { textLimits } from '@iltizam/domain/text-limits';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { CommandDialog } from '../../commands/CommandDialog';
import { useCommand } from '../../commands/useCommand';
import { ErrorNotice } from '../../errors/ErrorNotice';
import { LocalTextInput } from '../../forms/LocalTextInput';
import { emptyDraft, isEmptyDraft, toInput } from '../../forms/textDraft';
import { useLanguage } from '../../i18n/useLanguage';
import type { CommitmentRecord } from '../commitment.record';
import { AddEvidence } from './evidence.documents';
import { provenInput, type Proven } from './proven';
import { ProvesSelect } from './ProvesSelect';
import { PublicSwitch } from './PublicSwitch';

type AddEvidenceDialogProps = {
  card: CommitmentRecord;
  /** Null for a link. */
  file: File | null;
  proves: Proven;
  onFile: (id: string, sendTo: string, file: File) => void;
  onClose: () => void;
};

/** What a file or a link is called, what it proves and who sees it. Then the file is sent. */
export function AddEvidenceDialog({ card, file, proves: first, onFile, onClose }: AddEvidenceDialogProps) {
  const translate = useTranslate();
  const language = useLanguage();
  const [title, setTitle] = useState({
    ...emptyDraft(),
    ...(file ? { [language]: file.name.replace(/\.[^.]{1,5}$/u, '') } : {}),
  });
  const [link, setLink] = useState('');
  const [proves, setProves] = useState(first);
  const [everybody, setEverybody] = useState(true);
  const add = useCommand(AddEvidence, {
    done: file ? 'evidence.sendingNow' : 'evidence.added',
    onDone: ({ addEvidence: { evidence } }) => {
      if (file && evidence.sendTo != null) onFile(evidence.id, evidence.sendTo, file);
      onClose();
    },
  });
  const missing =
    (isEmptyDraft(title) && 'evidence.missing.title') ||
    (file === null && link.trim() === '' && 'evidence.missing.link') ||
    null;

  return (
    <CommandDialog
      title={translate(file ? 'evidence.addFile' : 'evidence.addLink')}
      explanation={file?.name}
      submitLabel={translate(file ? 'evidence.send' : 'evidence.add')}
      busy={add.isPending}
      missing={missing && translate(missing)}
      onSubmit={() =>
        add.mutate({
          commitment: card.reference,
          title: toInput(title, language),
          public: everybody,
          ...provenInput(proves),
          ...(file ? { file: { name: file.name, bytes: file.size } } : { link: link.trim() }),
        })
      }
      onClose={onClose}
    >
      {add.error && <ErrorNotice error={add.error} />}
      <Box sx={{ display: 'grid', gap: 2, paddingBlockStart: 1 }}>
        {file === null && (
          <TextField
            id="evidence-link"
            label={translate('evidence.link')}
            value={link}
            onChange={(event) => setLink(event.target.value)}
            autoFocus
            slotProps={{ htmlInput: { dir: 'ltr', inputMode: 'url', autoComplete: 'url' } }}
          />
        )}
        <LocalTextInput
          name="evidence-title"
          label={translate('evidence.title')}
          value={title}
          onChange={setTitle}
          maximum={textLimits.evidenceTitle}
          multiline={false}
          autoFocus={file !== null}
        />
        <ProvesSelect card={card} value={proves} onChange={setProves} />
        <PublicSwitch value={everybody} isFile={file !== null} onChange={setEverybody} />
      </Box>
    </CommandDialog>
  );
}
