import { channels, type Channel } from '@iltizam/domain/channels';
import type { Theme } from '../plans/plan.type.js';

/** Figures as official reports give them: by channel, each unknown where the report is silent. */
interface Figures {
  portal: number | null;
  meeting: number | null;
  total: number | null;
}

export interface InChannel {
  channel: Channel;
  count: number;
}

/** What the report says of each channel. */
export function recordedByChannel(figures: Omit<Figures, 'total'> | null): InChannel[] {
  const known: [Channel, number | null][] = [
    ['PORTAL', figures?.portal ?? null],
    ['MEETING', figures?.meeting ?? null],
  ];
  return known.flatMap(([channel, count]) => (count === null ? [] : [{ channel, count }]));
}

/** What the reports say of each theme and channel. */
export const recordedByTheme = (themes: readonly Theme[]): (InChannel & { theme: Theme })[] =>
  themes.flatMap((theme) =>
    recordedByChannel({ portal: theme.recordedPortal, meeting: theme.recordedMeeting }).map((row) => ({
      theme,
      ...row,
    })),
  );

/** One row a channel that brought any, in the order of the channels. */
export function sumByChannel(rows: readonly InChannel[]): InChannel[] {
  return channels.flatMap((channel) => {
    const count = rows.filter((row) => row.channel === channel).reduce((sum, row) => sum + row.count, 0);
    return count > 0 ? [{ channel, count }] : [];
  });
}
