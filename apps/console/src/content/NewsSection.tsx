import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { query } from '../api/client';
import { ErrorNotice } from '../errors/ErrorNotice';
import { useLanguage } from '../i18n/useLanguage';
import { Section } from '../record/Section';
import { LocalText } from '../text/LocalText';
import { plainText } from '../text/localized';
import { ContentNews } from './content.documents';
import type { NewsRow } from './content.record';
import { ContentRow, ContentRows } from './ContentRow';
import { NewsDialog } from './NewsDialog';
import { PublishedState } from './PublishedState';

/** News, drafts before what is published. */
export function NewsSection() {
  const translate = useTranslate();
  const language = useLanguage();
  const [after, setAfter] = useState<string | null>(null);
  const [edited, setEdited] = useState<NewsRow | 'new' | null>(null);
  const { data, error, refetch } = useQuery({
    queryKey: ['content', 'news', after],
    queryFn: () => query(ContentNews, { after }),
  });
  return (
    <Section
      title={translate('content.news')}
      action={
        <Button variant="contained" size="small" onClick={() => setEdited('new')}>
          {translate('content.newNews')}
        </Button>
      }
    >
      {error && <ErrorNotice error={error} onRetry={() => void refetch()} />}
      {data?.news.edges.length === 0 && <Typography>{translate('content.noNews')}</Typography>}
      <ContentRows>
        {data?.news.edges.map(({ node }) => (
          <ContentRow
            key={node.reference}
            title={<LocalText value={node.title} />}
            plainTitle={plainText(node.title, language)}
            about={<PublishedState of={node} />}
            onEdit={() => setEdited(node)}
          />
        ))}
      </ContentRows>
      {data?.news.pageInfo.hasNextPage && (
        <Button onClick={() => setAfter(data.news.pageInfo.endCursor)}>
          {translate('ra.navigation.next')}
        </Button>
      )}
      {edited && <NewsDialog news={edited === 'new' ? null : edited} onClose={() => setEdited(null)} />}
    </Section>
  );
}
