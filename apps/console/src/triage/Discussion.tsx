import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { useTranslate } from 'react-admin';
import { Section } from '../record/Section';
import { Instant } from '../text/Day';
import { LocalParagraphs } from '../text/LocalText';
import type { Item } from './useItem';

/** What citizens said of it; of a proposal that leads a group, of all of the group, each person counted once. */
export function Discussion({ item }: { item: Item }) {
  const translate = useTranslate();
  const { supports, comments } = item.group?.lead.reference === item.reference ? item.group : item;
  if (supports === 0 && comments.length === 0) return null;
  return (
    <Section title={translate('triage.discussion.title')}>
      {supports > 0 && <p>{translate('triage.discussion.supports', { smart_count: supports })}</p>}
      <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0, display: 'grid', gap: 1.5 }}>
        {comments.map(({ id, text, writtenAt }) => (
          <li key={id}>
            <LocalParagraphs value={text} />
            <Typography variant="body2" color="textSecondary">
              <Instant value={writtenAt} />
            </Typography>
          </li>
        ))}
      </Box>
    </Section>
  );
}
