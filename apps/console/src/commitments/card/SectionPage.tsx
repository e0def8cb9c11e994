import ArrowBackIcon from '@mui/icons-material/ArrowBack';
import ArrowForwardIcon from '@mui/icons-material/ArrowForward';
import Box from '@mui/material/Box';
import MuiLink from '@mui/material/Link';
import { Suspense } from 'react';
import { useTranslate } from 'react-admin';
import { Link, Navigate, useOutletContext, useParams } from 'react-router-dom';
import { DirIcon } from '../../layout/DirIcon';
import { LoadingPage } from '../../layout/LoadingPage';
import { PageTitle } from '../../layout/PageTitle';
import { recordPath } from '../../list/listPath';
import { LocalText } from '../../text/LocalText';
import type { CommitmentRecord } from '../commitment.record';
import { FocusField } from './FocusField';
import { isSection, sectionNames } from './sectionNames';
import { sections } from './sections';

/** One part of the card, and the way to the next. */
export default function SectionPage() {
  const translate = useTranslate();
  const { section } = useParams();
  const card = useOutletContext<CommitmentRecord>();
  const page = recordPath('commitments', card.reference);
  if (!isSection(section)) return <Navigate to={page} replace />;
  const Content = sections[section];
  const next = sectionNames[sectionNames.indexOf(section) + 1];
  const title = translate(`card.sections.${section}`);
  return (
    <Box sx={{ display: 'grid', gap: 2, gridTemplateColumns: 'minmax(0, 1fr)' }}>
      <PageTitle title={translate('card.sectionTitle', { section: title, reference: card.reference })} />
      <MuiLink
        component={Link}
        to={page}
        sx={{ display: 'inline-flex', alignItems: 'center', gap: 0.5, justifySelf: 'start' }}
      >
        <DirIcon icon={ArrowBackIcon} />
        <LocalText value={card.title} />
      </MuiLink>
      <Suspense fallback={<LoadingPage />}>
        <Content key={section} card={card} />
        <FocusField />
      </Suspense>
      <Box
        component="nav"
        aria-label={translate('card.tasks')}
        sx={{ display: 'flex', gap: 2, flexWrap: 'wrap' }}
      >
        <MuiLink component={Link} to={page}>
          {translate('card.backToTasks')}
        </MuiLink>
        {next && (
          <MuiLink
            component={Link}
            to={`${page}/${next}`}
            sx={{ display: 'inline-flex', alignItems: 'center', gap: 0.5, marginInlineStart: 'auto' }}
          >
            {translate('card.next', { section: translate(`card.sections.${next}`) })}
            <DirIcon icon={ArrowForwardIcon} />
          </MuiLink>
        )}
      </Box>
    </Box>
  );
}
