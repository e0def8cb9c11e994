import Chip from '@mui/material/Chip';
import { useTranslate } from 'react-admin';
import type { MeetingState as State } from '../generated/graphql';
import { toneColours } from '../states/toneColours';

const tones = { ANNOUNCED: 'waiting', HELD: 'good', CANCELLED: 'bad' } as const;

export function MeetingState({ state }: { state: State }) {
  const { ground, text } = toneColours[tones[state]];
  return (
    <Chip
      size="small"
      label={useTranslate()(`meetings.states.${state}`)}
      sx={{ bgcolor: ground, color: text }}
    />
  );
}
