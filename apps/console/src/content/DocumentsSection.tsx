import Button from '@mui/material/Button';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { query } from '../api/client';
import { useSending } from '../commitments/evidence/useSending';
import { ErrorNotice } from '../errors/ErrorNotice';
import { useLanguage } from '../i18n/useLanguage';
import { Section } from '../record/Section';
import { LocalText } from '../text/LocalText';
import { plainText } from '../text/localized';
import { ContentDocuments } from './content.documents';
import type { DocumentRow } from './content.record';
import { ContentRow, ContentRows } from './ContentRow';
import { DocumentDialog } from './DocumentDialog';
import { DocumentState } from './DocumentState';

/** The documents of the plans; a file on its way says how far it is. */
export function DocumentsSection() {
  const translate = useTranslate();
  const language = useLanguage();
  const [after, setAfter] = useState<string | null>(null);
  const [edited, setEdited] = useState<DocumentRow | 'new' | null>(null);
  const { sending, send } = useSending();
  const { data, error, refetch } = useQuery({
    queryKey: ['content', 'documents', after],
    queryFn: () => query(ContentDocuments, { after }),
  });
  return (
    <Section
      title={translate('content.documents')}
      action={
        <Button variant="contained" size="small" onClick={() => setEdited('new')}>
          {translate('content.newDocument')}
        </Button>
      }
    >
      {error && <ErrorNotice error={error} onRetry={() => void refetch()} />}
      <ContentRows>
        {data?.documents.edges.map(({ node }) => (
          <ContentRow
            key={node.reference}
            title={<LocalText value={node.title} />}
            plainTitle={plainText(node.title, language)}
            about={<DocumentState document={node} sending={sending[node.id]} />}
            onEdit={() => setEdited(node)}
          />
        ))}
      </ContentRows>
      {data?.documents.pageInfo.hasNextPage && (
        <Button onClick={() => setAfter(data.documents.pageInfo.endCursor)}>
          {translate('ra.navigation.next')}
        </Button>
      )}
      {edited && (
        <DocumentDialog
          document={edited === 'new' ? null : edited}
          onFile={send}
          onClose={() => setEdited(null)}
        />
      )}
    </Section>
  );
}
