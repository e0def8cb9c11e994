import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { useTranslate } from 'react-admin';
import { useOutletContext } from 'react-router-dom';
import { ErrorNotice } from '../../errors/ErrorNotice';
import { LoadingPage } from '../../layout/LoadingPage';
import { PageTitle } from '../../layout/PageTitle';
import { RecordLink } from '../../record/RecordLink';
import { Section } from '../../record/Section';
import type { CommitmentRecord } from '../commitment.record';
import { Amend } from './Amend';
import { useVersions } from './useVersions';
import { VersionCompare } from './VersionCompare';
import { VersionList } from './VersionList';

/** What was promised at first, and every dated change of it. */
export default function VersionsPage() {
  const translate = useTranslate();
  const card = useOutletContext<CommitmentRecord>();
  const { reference, title } = card;
  const { versions, error, refetch } = useVersions(reference);
  if (error && !versions) return <ErrorNotice error={error} onRetry={() => void refetch()} />;
  if (!versions) return <LoadingPage />;
  return (
    <Box sx={{ display: 'grid', gap: 2, gridTemplateColumns: 'minmax(0, 1fr)' }}>
      <PageTitle
        title={translate('card.sectionTitle', { section: translate('versions.title'), reference })}
      />
      <RecordLink resource="commitments" id={reference} title={title} />
      <Section title={translate('versions.list')} action={<Amend card={card} />}>
        {versions.length === 0 ? (
          <Typography color="textSecondary">{translate('versions.notAdopted')}</Typography>
        ) : (
          <VersionList card={card} versions={versions} />
        )}
      </Section>
      {versions.length > 1 && (
        <Section title={translate('versions.compare')}>
          <VersionCompare versions={versions} />
        </Section>
      )}
    </Box>
  );
}
