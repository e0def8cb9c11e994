import Box from '@mui/material/Box';
import Chip from '@mui/material/Chip';
import MuiLink from '@mui/material/Link';
import Typography from '@mui/material/Typography';
import { useTranslate } from 'react-admin';
import { Link } from 'react-router-dom';
import type { CardTasksFragment, TaskStatus } from '../../generated/graphql';
import { Section } from '../../record/Section';
import { toneColours, type Tone } from '../../states/toneColours';
import { Day } from '../../text/Day';
import type { CommitmentRecord } from '../commitment.record';
import { sectionPath } from './fieldPath';
import { sectionName } from './sectionNames';

type Task = CardTasksFragment['tasks'][number];

/** What there is to do on the card, in any order: each row leads to its part. */
export function TaskList({ card }: { card: CommitmentRecord }) {
  const translate = useTranslate();
  return (
    <Section title={translate('card.tasks')}>
      <Box component="ol" sx={{ listStyle: 'none', m: 0, p: 0 }}>
        {card.tasks.map((task) => (
          <Box
            component="li"
            key={task.section}
            sx={{
              position: 'relative',
              display: 'flex',
              flexWrap: 'wrap',
              justifyContent: 'space-between',
              columnGap: 2,
              paddingBlock: 1.25,
              paddingInline: 1,
              borderBlockStart: '1px solid',
              borderColor: 'divider',
              '&:first-of-type': { border: 0 },
              '&:hover': { bgcolor: 'action.hover' },
            }}
          >
            <Box>
              <MuiLink
                component={Link}
                to={sectionPath(card.reference, sectionName(task.section))}
                // The whole row is the link: its area is spread over the row.
                sx={{ fontWeight: 600, '&::after': { content: '""', position: 'absolute', inset: 0 } }}
              >
                {translate(`card.sections.${sectionName(task.section)}`)}
              </MuiLink>
              <TaskHint task={task} />
            </Box>
            <StatusWord status={task.status} />
          </Box>
        ))}
      </Box>
    </Section>
  );
}

/** What is left of a part, and by when. */
function TaskHint({ task: { waiting, asked, missing, dueOn } }: { task: Task }) {
  const translate = useTranslate();
  const left = [
    ...(waiting > 0 ? [translate('card.waitingOf', { smart_count: waiting, asked })] : []),
    ...(missing.length > 0 ? [translate('card.missingCount', { smart_count: missing.length })] : []),
  ];
  if (left.length === 0) return null;
  return (
    <Typography variant="body2" color="textSecondary">
      {left.join(translate('card.semicolon'))}
      {dueOn && waiting > 0 && (
        <>
          {translate('card.semicolon')}
          {translate('card.due')} <Day value={dueOn} />
        </>
      )}
    </Typography>
  );
}

const tones: Partial<Record<TaskStatus, Tone>> = { TO_DO: 'waiting', WAITING: 'moving' };

/** Colour only for what is left: what is done is a plain word. */
function StatusWord({ status }: { status: TaskStatus }) {
  const translate = useTranslate();
  const words = translate(`card.status.${status}`);
  const tone = tones[status];
  if (!tone)
    return <Typography color={status === 'DONE' ? 'textPrimary' : 'textSecondary'}>{words}</Typography>;
  const { ground, text } = toneColours[tone];
  return <Chip size="small" label={words} sx={{ bgcolor: ground, color: text }} />;
}
