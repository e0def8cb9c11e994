import { textLimits } from '@iltizam/domain/text-limits';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { query } from '../api/client';
import { useCommand } from '../commands/useCommand';
import { ErrorNotice } from '../errors/ErrorNotice';
import type { ContentTextsQuery } from '../generated/graphql';
import { Section } from '../record/Section';
import { ContentTexts, SaveContentText } from './content.documents';
import { ContentRow, ContentRows } from './ContentRow';
import { SavedVersion } from './SavedVersion';
import { TextDialog } from './TextDialog';

type TextRow = ContentTextsQuery['contentTexts'][number];

/** Texts of the portal's pages and of the help: always there, written anew version by version. */
export function TextsSection() {
  const translate = useTranslate();
  const [edited, setEdited] = useState<TextRow | null>(null);
  const save = useCommand(SaveContentText, { done: 'content.saved', onDone: () => setEdited(null) });
  const { data, error, refetch } = useQuery({
    queryKey: ['content', 'texts'],
    queryFn: () => query(ContentTexts, {}),
  });
  return (
    <Section title={translate('content.texts')}>
      {error && <ErrorNotice error={error} onRetry={() => void refetch()} />}
      <ContentRows>
        {data?.contentTexts.map((text) => (
          <ContentRow
            key={text.key}
            title={translate(`content.keys.${text.key}`)}
            plainTitle={translate(`content.keys.${text.key}`)}
            about={<SavedVersion of={text} />}
            onEdit={() => setEdited(text)}
          />
        ))}
      </ContentRows>
      {edited && (
        <TextDialog
          name="content-text"
          title={translate(`content.keys.${edited.key}`)}
          explanation={translate('content.how')}
          text={edited.text}
          maximum={textLimits.contentText}
          save={save}
          onSave={(text) => save.mutate({ key: edited.key, version: edited.version, text })}
          onClose={() => {
            save.reset();
            setEdited(null);
          }}
        />
      )}
    </Section>
  );
}
