import Alert from '@mui/material/Alert';
import AlertTitle from '@mui/material/AlertTitle';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import MuiLink from '@mui/material/Link';
import Typography from '@mui/material/Typography';
import { commentActions } from '@iltizam/domain/comment-workflow';
import type { ReactNode } from 'react';
import { useTranslate } from 'react-admin';
import { Link } from 'react-router-dom';
import { useCommand } from '../commands/useCommand';
import { ErrorNotice } from '../errors/ErrorNotice';
import type { CommentAction, CommentRowsQuery } from '../generated/graphql';
import { fromApiLocale } from '../i18n/languages';
import { recordPath } from '../list/listPath';
import { Section } from '../record/Section';
import { Instant } from '../text/Day';
import { LocalParagraphs, LocalText } from '../text/LocalText';
import { DecideComment } from './comment.documents';

type Comment = CommentRowsQuery['comments']['edges'][number]['node'];

/** What a step asks to be written or chosen; a step that asks nothing is taken at once. */
const asksNothing = (action: string): boolean =>
  commentActions.some((rule) => rule.action === action && rule.needs.length === 0);

type CommentCardProps = { comment: Comment; onOpen: (action: CommentAction) => void; onStale: () => void };

/** One comment as it was written, what was made of it, and the steps before this reader. */
export function CommentCard({ comment, onOpen, onStale }: CommentCardProps) {
  const translate = useTranslate();
  const decide = useCommand(DecideComment, { done: 'comments.done' });
  const { reference, version, part, partName, stance, capacity, receivedAt, text, commitment, actions } =
    comment;
  const { reply, refusal, refusalText, appeal } = comment;
  return (
    <Section title={reference}>
      <Typography color="textSecondary">
        {translate(`comments.stance.${stance}`)}
        {' · '}
        {translate(`comments.capacity.${capacity}`)}
        {' · '}
        <Instant value={receivedAt} />
      </Typography>
      <Typography>
        {commitment && (
          <MuiLink component={Link} to={recordPath('commitments', commitment.reference)}>
            <LocalText value={commitment.title} />
          </MuiLink>
        )}
        {' · '}
        {translate(`comments.part.${part}`)}
        {partName && (
          <>
            {' · '}
            <LocalText value={partName} />
          </>
        )}
      </Typography>
      <Box
        component="blockquote"
        sx={{
          margin: 0,
          marginBlockStart: 1.5,
          paddingInlineStart: 2,
          borderInlineStart: '4px solid',
          borderColor: 'divider',
        }}
      >
        <LocalParagraphs value={text} language={fromApiLocale(text.original)} />
      </Box>
      {refusal && (
        <Made title={translate(`comments.refusals.${refusal}`)}>
          {refusalText && <LocalParagraphs value={refusalText} />}
        </Made>
      )}
      {appeal !== null && (
        <Alert severity="info" sx={{ marginBlockStart: 1.5 }}>
          <AlertTitle>{translate('comments.appeal')}</AlertTitle>
          <Box component="bdi" sx={{ display: 'block', whiteSpace: 'pre-line' }}>
            {appeal}
          </Box>
        </Alert>
      )}
      {reply && (
        <Made title={translate(`comments.answers.${reply.answer}`)}>
          <LocalParagraphs value={reply.text} />
        </Made>
      )}
      {decide.error && <ErrorNotice error={decide.error} onRetry={onStale} />}
      {actions.length > 0 && (
        <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, marginBlockStart: 2 }}>
          {actions.map(({ action }) => (
            <Button
              key={action}
              variant={action === 'REFUSE' || action === 'RECONSIDER' ? 'outlined' : 'contained'}
              disabled={decide.isPending}
              onClick={() =>
                asksNothing(action)
                  ? decide.mutate({ reference, version, action: action as CommentAction })
                  : onOpen(action as CommentAction)
              }
            >
              {translate(`comments.action.${action}`)}
            </Button>
          ))}
        </Box>
      )}
    </Section>
  );
}

function Made({ title, children }: { title: string; children: ReactNode }) {
  return (
    <Box sx={{ marginBlockStart: 1.5 }}>
      <Typography sx={{ fontWeight: 600 }}>{title}</Typography>
      {children}
    </Box>
  );
}
