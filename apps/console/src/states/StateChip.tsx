import Chip from '@mui/material/Chip';
import { useTranslate } from 'react-admin';
import { tones, type StateGroup } from './tones';
import { toneColours, type Tone } from './toneColours';

type StateChipProps = { group: StateGroup; state: string };

/** A state in words; the colour only repeats them. */
export function StateChip({ group, state }: StateChipProps) {
  const translate = useTranslate();
  const { ground, text } = toneColours[(tones[group] as Record<string, Tone>)[state] ?? 'quiet'];
  return (
    <Chip size="small" label={translate(`states.${group}.${state}`)} sx={{ bgcolor: ground, color: text }} />
  );
}
