import { ogpRequirements, requirementNumbers } from '@iltizam/domain/ogp-requirements';
import { textLimits } from '@iltizam/domain/text-limits';
import Box from '@mui/material/Box';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { CommandDialog } from '../commands/CommandDialog';
import { useCommand } from '../commands/useCommand';
import { ErrorNotice } from '../errors/ErrorNotice';
import { CheckList } from '../forms/CheckList';
import { DayInput } from '../forms/DayInput';
import { LocalTextInput } from '../forms/LocalTextInput';
import { PlanSelect } from '../forms/PlanSelect';
import { draftOf, isEmptyDraft, toInput } from '../forms/textDraft';
import { useLanguage } from '../i18n/useLanguage';
import { ContentOfDocument, type DocumentContent } from './ContentOfDocument';
import { SaveDocument } from './content.documents';
import type { DocumentRow } from './content.record';
import { PublishedFields } from './PublishedFields';
import { StageSelect } from './StageSelect';

type DocumentDialogProps = {
  document: DocumentRow | null;
  onFile: (id: string, sendTo: string, file: File) => void;
  onClose: () => void;
};

/** What a document is, where it is read, to which stage it belongs and what it is evidence for. */
export function DocumentDialog({ document, onFile, onClose }: DocumentDialogProps) {
  const translate = useTranslate();
  const language = useLanguage();
  const [title, setTitle] = useState(() => draftOf(document?.title));
  const [summary, setSummary] = useState(() => draftOf(document?.summary));
  const [content, setContent] = useState<DocumentContent>({ link: '', file: null });
  const [facts, setFacts] = useState({
    plan: document?.plan?.reference ?? null,
    stage: document?.stage ?? null,
    issuedOn: document?.issuedOn ?? null,
    requirements: document?.requirements ?? [],
  });
  const [publishing, setPublishing] = useState({
    published: document?.published ?? false,
    publishedOn: document?.publishedOn ?? null,
  });
  const save = useCommand(SaveDocument, {
    done: content.file ? 'evidence.sendingNow' : 'content.saved',
    onDone: ({ saveDocument }) => {
      const { id, sendTo } = saveDocument.document;
      if (content.file && sendTo != null) onFile(id, sendTo, content.file);
      onClose();
    },
  });
  // A date that was not touched stays as exact as it was known.
  const precision = facts.issuedOn === document?.issuedOn ? document?.issuedPrecision : null;
  const link = content.link.trim();
  return (
    <CommandDialog
      wide
      title={translate(document ? 'content.editDocument' : 'content.newDocument')}
      submitLabel={translate('ra.action.save')}
      busy={save.isPending}
      missing={isEmptyDraft(title) ? translate('content.missingTitle') : null}
      onSubmit={() =>
        save.mutate({
          ...(document ? { reference: document.reference, version: document.version } : {}),
          title: toInput(title, language),
          summary: isEmptyDraft(summary) ? null : toInput(summary, language),
          ...facts,
          issuedPrecision: precision,
          ...publishing,
          ...(content.file
            ? { file: { name: content.file.name, bytes: content.file.size } }
            : { link: link === '' ? null : link }),
        })
      }
      onClose={onClose}
    >
      {save.error && <ErrorNotice error={save.error} />}
      <Box sx={{ display: 'grid', gap: 2, paddingBlockStart: 1, gridTemplateColumns: 'minmax(0, 1fr)' }}>
        <LocalTextInput
          name="document-title"
          label={translate('content.fields.title')}
          value={title}
          onChange={setTitle}
          maximum={textLimits.title}
          multiline={false}
          layout="side-by-side"
          autoFocus
        />
        <LocalTextInput
          name="document-summary"
          label={translate('content.fields.summary')}
          value={summary}
          onChange={setSummary}
          maximum={textLimits.documentSummary}
          layout="side-by-side"
        />
        <ContentOfDocument document={document} value={content} onChange={setContent} />
        <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 2, '& > *': { minWidth: 220 } }}>
          <PlanSelect
            id="document-plan"
            label={translate('content.fields.plan')}
            value={facts.plan}
            onChange={(plan) => setFacts({ ...facts, plan })}
          />
          <StageSelect value={facts.stage} onChange={(stage) => setFacts({ ...facts, stage })} />
          <DayInput
            name="document-issued-on"
            label={translate('content.fields.issuedOn')}
            value={facts.issuedOn}
            onChange={(issuedOn) => setFacts({ ...facts, issuedOn })}
          />
        </Box>
        <CheckList
          label={translate('content.fields.requirements')}
          options={ogpRequirements.map((id) => ({
            id,
            name: `${requirementNumbers[id]} ${translate(`content.requirements.${id}`)}`,
          }))}
          chosen={[...facts.requirements]}
          onChange={(requirements) => setFacts({ ...facts, requirements })}
        />
        <PublishedFields value={publishing} onChange={setPublishing} />
      </Box>
    </CommandDialog>
  );
}
