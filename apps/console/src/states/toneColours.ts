import { palette } from '../theme/palette';

export type Tone = 'quiet' | 'waiting' | 'good' | 'bad' | 'moving';

export const toneColours: Record<Tone, { ground: string; text: string }> = {
  quiet: { ground: palette.greySoft, text: palette.grey },
  waiting: { ground: palette.brassSoft, text: palette.brass },
  good: { ground: palette.greenSoft, text: palette.green },
  bad: { ground: palette.redSoft, text: palette.red },
  moving: { ground: palette.blueSoft, text: palette.blue },
};
