import { textLimits } from '@iltizam/domain/text-limits';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { query } from '../api/client';
import { useCommand } from '../commands/useCommand';
import { ErrorNotice } from '../errors/ErrorNotice';
import type { ContentTemplatesQuery } from '../generated/graphql';
import { Section } from '../record/Section';
import { ContentTemplates, SaveTemplate } from './content.documents';
import { ContentRow, ContentRows } from './ContentRow';
import { SavedVersion } from './SavedVersion';
import { TextDialog } from './TextDialog';

type TemplateRow = ContentTemplatesQuery['justificationTemplates'][number];

/** The words justifications begin from, by reason. */
export function TemplatesSection() {
  const translate = useTranslate();
  const [edited, setEdited] = useState<TemplateRow | null>(null);
  const save = useCommand(SaveTemplate, { done: 'content.saved', onDone: () => setEdited(null) });
  const { data, error, refetch } = useQuery({
    queryKey: ['content', 'templates'],
    queryFn: () => query(ContentTemplates, {}),
  });
  const nameOf = ({ reason }: TemplateRow) =>
    reason === 'ASK_AUTHOR' ? translate('content.askAuthor') : translate(`reasons.${reason}`);
  return (
    <Section title={translate('content.templates')}>
      {error && <ErrorNotice error={error} onRetry={() => void refetch()} />}
      <ContentRows>
        {data?.justificationTemplates.map((template) => (
          <ContentRow
            key={template.reason}
            title={nameOf(template)}
            plainTitle={nameOf(template)}
            about={<SavedVersion of={template} />}
            onEdit={() => setEdited(template)}
          />
        ))}
      </ContentRows>
      {edited && (
        <TextDialog
          name="template"
          title={nameOf(edited)}
          explanation={translate('content.variables', {
            variables: edited.variables.map((variable) => `{${variable}}`).join(' '),
          })}
          text={edited.text}
          maximum={textLimits.justification}
          save={save}
          onSave={(text) => save.mutate({ reason: edited.reason, version: edited.version, text })}
          onClose={() => {
            save.reset();
            setEdited(null);
          }}
        />
      )}
    </Section>
  );
}
