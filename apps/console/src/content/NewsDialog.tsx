import { textLimits } from '@iltizam/domain/text-limits';
import Box from '@mui/material/Box';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { CommandDialog } from '../commands/CommandDialog';
import { useCommand } from '../commands/useCommand';
import { ErrorNotice } from '../errors/ErrorNotice';
import { LocalTextInput } from '../forms/LocalTextInput';
import { draftOf, isEmptyDraft, toInput } from '../forms/textDraft';
import { useLanguage } from '../i18n/useLanguage';
import { SaveNews } from './content.documents';
import type { NewsRow } from './content.record';
import { Preview } from './Preview';
import { PublishedFields } from './PublishedFields';

type NewsDialogProps = { news: NewsRow | null; onClose: () => void };

/** Writes news in the three languages, beside how the portal will show it. */
export function NewsDialog({ news, onClose }: NewsDialogProps) {
  const translate = useTranslate();
  const language = useLanguage();
  const [title, setTitle] = useState(() => draftOf(news?.title));
  const [body, setBody] = useState(() => draftOf(news?.body));
  const [publishing, setPublishing] = useState({
    published: news?.published ?? false,
    publishedOn: news?.publishedOn ?? null,
  });
  const save = useCommand(SaveNews, { done: 'content.saved', onDone: onClose });
  return (
    <CommandDialog
      wide
      title={translate(news ? 'content.editNews' : 'content.newNews')}
      explanation={translate('content.how')}
      submitLabel={translate('ra.action.save')}
      busy={save.isPending}
      missing={isEmptyDraft(title) ? translate('content.missingTitle') : null}
      onSubmit={() =>
        save.mutate({
          ...(news ? { reference: news.reference, version: news.version } : {}),
          title: toInput(title, language),
          body: isEmptyDraft(body) ? null : toInput(body, language),
          ...publishing,
        })
      }
      onClose={onClose}
    >
      {save.error && <ErrorNotice error={save.error} />}
      <Box sx={{ display: 'grid', gap: 2, paddingBlockStart: 1, gridTemplateColumns: 'minmax(0, 1fr)' }}>
        <LocalTextInput
          name="news-title"
          label={translate('content.fields.title')}
          value={title}
          onChange={setTitle}
          maximum={textLimits.title}
          multiline={false}
          layout="side-by-side"
          autoFocus
        />
        <LocalTextInput
          name="news-body"
          label={translate('content.fields.body')}
          value={body}
          onChange={setBody}
          maximum={textLimits.newsBody}
          layout="side-by-side"
        />
        <PublishedFields value={publishing} onChange={setPublishing} />
        <Preview title={title} body={body} />
      </Box>
    </CommandDialog>
  );
}
