import Avatar from '@mui/material/Avatar';
import Box from '@mui/material/Box';
import Tooltip from '@mui/material/Tooltip';
import { useTranslate } from 'react-admin';
import { palette } from '../theme/palette';
import type { Person } from './usePresence';

/** The first letter and the last number of a name: enough to tell two functions apart. */
const initialsOf = (name: string): string => {
  const [first = ''] = name.trim();
  return first + (/\d+$/.exec(name)?.[0] ?? '');
};

/** Who else is there, and whether they are about to decide. */
export function PresenceAvatars({ people, label }: { people: readonly Person[]; label: string }) {
  const translate = useTranslate();
  if (people.length === 0) return null;
  return (
    <Box component="ul" aria-label={label} sx={{ display: 'flex', gap: 0.5, listStyle: 'none', m: 0, p: 0 }}>
      {people.map(({ name, activity }) => {
        const words = translate(`triage.presence.${activity}`, { name });
        return (
          <li key={name}>
            <Tooltip title={words}>
              <Avatar
                role="img"
                aria-label={words}
                sx={{
                  inlineSize: 26,
                  blockSize: 26,
                  fontSize: '0.75rem',
                  fontWeight: 600,
                  bgcolor: activity === 'DECIDING' ? palette.brass : palette.blue,
                }}
              >
                {initialsOf(name)}
              </Avatar>
            </Tooltip>
          </li>
        );
      })}
    </Box>
  );
}
