import { useTranslate } from 'react-admin';
import type { Channel } from '../generated/graphql';

/** How a proposal came in. */
export function ChannelName({ channel }: { channel: Channel }) {
  return <>{useTranslate()(`channels.${channel}`)}</>;
}
