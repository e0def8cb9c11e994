import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { useTranslate } from 'react-admin';
import { ChannelName } from '../proposals/ChannelName';
import { RecordLink } from '../record/RecordLink';
import { Section } from '../record/Section';
import { Code } from '../text/Code';
import { Instant } from '../text/Day';
import { LocalParagraphs } from '../text/LocalText';
import { Threads } from './Notes';
import type { Item } from './useItem';

/** Under the proposal that leads a group, those that follow it: what each says, and what was noted on it. */
export function GroupMembers({ item: { reference, group } }: { item: Item }) {
  const translate = useTranslate();
  if (!group || group.lead.reference !== reference) return null;
  return (
    <Section title={translate('triage.groupMembers')}>
      <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0, display: 'grid', gap: 2 }}>
        {group.members.map((member) => (
          <Box component="li" key={member.reference} sx={{ display: 'grid', gap: 0.5 }}>
            <RecordLink resource="proposals" id={member.reference} title={member.title} />
            <Typography variant="body2" color="textSecondary">
              <Code>{member.reference}</Code>
              {' · '}
              <ChannelName channel={member.channel} />
              {' · '}
              <Instant
                value={member.submittedAt}
                precision={member.submittedPrecision === 'INSTANT' ? 'DAY' : member.submittedPrecision}
              />
            </Typography>
            {[...member.challenges, member.solution, member.expectedResult].map(
              (text, index) => text && <LocalParagraphs key={index} value={text} />,
            )}
            <Threads notes={member.notes} />
          </Box>
        ))}
      </Box>
    </Section>
  );
}
