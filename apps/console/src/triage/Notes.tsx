import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { useTranslate } from 'react-admin';
import type { ProposalNoteFragment } from '../generated/graphql';
import { Section } from '../record/Section';
import { Instant } from '../text/Day';
import type { Item } from './useItem';

/** What those who work on the proposal told each other; never public. */
export function Notes({ notes }: { notes: Item['notes'] }) {
  const translate = useTranslate();
  if (notes.length === 0) return null;
  return (
    <Section title={translate('triage.note.title')}>
      <Threads notes={notes} />
    </Section>
  );
}

/** Each note with its answers under it. */
export const Threads = ({ notes }: { notes: Item['notes'] }) => (
  <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0, display: 'grid', gap: 1.5 }}>
    {notes.map((note) => (
      <li key={note.id}>
        <NoteText note={note} />
        {note.replies.length > 0 && (
          <Box
            component="ul"
            sx={{
              listStyle: 'none',
              m: 0,
              marginBlockStart: 1,
              p: 0,
              paddingInlineStart: 2,
              borderInlineStart: '2px solid',
              borderColor: 'divider',
            }}
          >
            {note.replies.map((reply) => (
              <li key={reply.id}>
                <NoteText note={reply} />
              </li>
            ))}
          </Box>
        )}
      </li>
    ))}
  </Box>
);

const NoteText = ({ note: { author, at, text } }: { note: ProposalNoteFragment }) => (
  <>
    <Typography variant="body2" color="textSecondary">
      <bdi>{author}</bdi> · <Instant value={at} />
    </Typography>
    <Typography dir="auto" sx={{ whiteSpace: 'pre-line' }}>
      {text}
    </Typography>
  </>
);
