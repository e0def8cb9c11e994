import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { useTranslate } from 'react-admin';
import type { AssessmentFactsFragment } from '../../generated/graphql';
import { Day, Instant } from '../../text/Day';
import { LocalParagraphs } from '../../text/LocalText';
import { OutLink } from '../../text/OutLink';
import { Reply } from './Reply';

const codes = ['completion', 'ambition', 'earlyResults'] as const;

type AssessmentListProps = {
  assessments: AssessmentFactsFragment[];
  /** The one that answers for the commitment, and may reply. */
  institution: string;
};

/** What one voice said, the latest first; an earlier word is never overwritten. */
export function AssessmentList({ assessments, institution }: AssessmentListProps) {
  const translate = useTranslate();
  if (assessments.length === 0)
    return <Typography color="textSecondary">{translate('assessments.none')}</Typography>;
  return (
    <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0, display: 'grid', gap: 2 }}>
      {assessments.map(({ id, on, author, text, source, replies, ...given }) => (
        <li key={id}>
          <Typography variant="body2" color="textSecondary">
            <Day value={on} />
            {author && (
              <>
                {' · '}
                <bdi>{author}</bdi>
              </>
            )}
          </Typography>
          {codes.map(
            (name) =>
              given[name] && (
                <Typography key={name}>
                  {translate('assessments.coded', { name: translate(`assessments.${name}`) })}{' '}
                  <strong>{translate(`assessments.codes.${name}.${given[name]}`)}</strong>
                </Typography>
              ),
          )}
          {text && <LocalParagraphs value={text} />}
          {source && <OutLink to={source}>{translate('assessments.source')}</OutLink>}
          {replies.map((reply) => (
            <Box
              key={reply.id}
              sx={{ borderInlineStart: 3, borderColor: 'divider', paddingInlineStart: 1.5, mt: 1 }}
            >
              <Typography variant="body2" color="textSecondary">
                {translate('assessments.replyOf')} · <Instant value={reply.recordedAt} />
              </Typography>
              <LocalParagraphs value={reply.text} />
            </Box>
          ))}
          <Reply assessment={id} institution={institution} />
        </li>
      ))}
    </Box>
  );
}
