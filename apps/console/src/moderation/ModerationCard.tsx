import Alert from '@mui/material/Alert';
import AlertTitle from '@mui/material/AlertTitle';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Card from '@mui/material/Card';
import MuiLink from '@mui/material/Link';
import Typography from '@mui/material/Typography';
import { useEffect, useId, useState, type ReactNode } from 'react';
import { useTranslate } from 'react-admin';
import { Link } from 'react-router-dom';
import { AttachmentName } from '../attachments/AttachmentName';
import { useMay } from '../access/useMay';
import { useCommand } from '../commands/useCommand';
import { ErrorNotice } from '../errors/ErrorNotice';
import type { ModerationQueueQuery, TextFragment } from '../generated/graphql';
import { fromApiLocale } from '../i18n/languages';
import { recordPath } from '../list/listPath';
import { Code } from '../text/Code';
import { Instant } from '../text/Day';
import { LocalParagraphs } from '../text/LocalText';
import { HideDialog } from './HideDialog';
import { Moderate } from './moderation.documents';
import { Reports } from './Reports';

type ModerationItem = ModerationQueueQuery['moderationQueue']['edges'][number]['node'];

type ModerationCardProps = { item: ModerationItem; onStale: () => void };

/** One text of a citizen, as it was written, and the two decisions on it. */
export function ModerationCard({ item, onStale }: ModerationCardProps) {
  const translate = useTranslate();
  const may = useMay();
  const heading = useId();
  // The button that had the keyboard goes with the card that was decided on.
  useEffect(
    () => () => {
      if (document.activeElement === document.body)
        document.getElementById('main-content')?.focus({ preventScroll: true });
    },
    [],
  );
  const [hiding, setHiding] = useState(false);
  const show = useCommand(Moderate, { done: 'moderation.shown' });
  const { id, kind, proposal, text, challenges, solution, expectedResult, authorName } = item;
  const { attachments, heldFor, at, appeal, reports } = item;
  const read = { kind, id, version: item.version, wasShown: item.shown };
  const title = `${translate(`moderation.kind.${kind}`)} ${proposal}`;
  return (
    <Card component="article" aria-labelledby={heading} sx={{ p: { xs: 2, md: 2.5 } }}>
      <Typography id={heading} variant="h2">
        {title}
      </Typography>
      <Typography variant="body2" color="textSecondary">
        <MuiLink component={Link} to={recordPath('proposals', proposal)}>
          <Code>{proposal}</Code>
        </MuiLink>
        {' · '}
        <Instant value={at} />
      </Typography>
      {heldFor.length > 0 && (
        <Alert severity="warning" sx={{ marginBlockStart: 1.5 }}>
          <AlertTitle>{translate('moderation.heldFor')}</AlertTitle>
          {heldFor.map((ground) => (
            <div key={ground}>{translate(`moderation.holds.${ground}`)}</div>
          ))}
        </Alert>
      )}
      {appeal !== null && (
        <Alert severity="info" sx={{ marginBlockStart: 1.5 }}>
          <AlertTitle>{translate('moderation.appeal')}</AlertTitle>
          <Box component="bdi" sx={{ display: 'block', whiteSpace: 'pre-line' }}>
            {appeal}
          </Box>
        </Alert>
      )}
      <Reports reports={reports} />
      {item.shown && reports.length === 0 && (
        <Alert severity="info" sx={{ marginBlockStart: 1.5 }}>
          {translate('moderation.nameWaits')}
        </Alert>
      )}
      <Part label={translate(`moderation.text.${kind}`)}>
        <Written text={text} />
      </Part>
      {challenges.length > 0 && (
        <Part label={translate('resources.proposals.fields.challenges')}>
          {challenges.map((challenge, index) => (
            <Written key={index} text={challenge} />
          ))}
        </Part>
      )}
      {solution && (
        <Part label={translate('resources.proposals.fields.solution')}>
          <Written text={solution} />
        </Part>
      )}
      {expectedResult && (
        <Part label={translate('resources.proposals.fields.expectedResult')}>
          <Written text={expectedResult} />
        </Part>
      )}
      {authorName !== null && (
        <Part label={translate('moderation.name')}>
          <bdi>{authorName}</bdi>
        </Part>
      )}
      {attachments.length > 0 && (
        <Part label={translate('attachments.title')}>
          <ul>
            {attachments.map((file) => (
              <li key={file.id}>
                <AttachmentName file={file} />
              </li>
            ))}
          </ul>
        </Part>
      )}
      {show.error && <ErrorNotice error={show.error} onRetry={onStale} />}
      {may('Mutation.moderate') && (
        <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, marginBlockStart: 2 }}>
          <Button
            variant="contained"
            aria-describedby={heading}
            disabled={show.isPending}
            onClick={() => show.mutate({ ...read, shown: true })}
          >
            {translate(reports.length > 0 ? 'moderation.keep' : 'moderation.show')}
          </Button>
          <Button variant="outlined" color="error" disabled={show.isPending} onClick={() => setHiding(true)}>
            {translate('moderation.hide')}
          </Button>
        </Box>
      )}
      {hiding && <HideDialog read={read} title={title} onStale={onStale} onClose={() => setHiding(false)} />}
    </Card>
  );
}

function Part({ label, children }: { label: string; children: ReactNode }) {
  return (
    <Box sx={{ marginBlockStart: 1.5 }}>
      <Typography variant="h3" color="textSecondary">
        {label}
      </Typography>
      {children}
    </Box>
  );
}

/** Read as it was written: the language is the writer's, not the interface's. */
const Written = ({ text }: { text: TextFragment }) => (
  <LocalParagraphs value={text} language={fromApiLocale(text.original)} />
);
