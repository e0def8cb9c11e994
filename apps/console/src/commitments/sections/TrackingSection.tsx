import type { SectionProps } from '../card/SectionProps';
import { Indicators } from '../indicators/Indicators';

export default function TrackingSection({ card }: SectionProps) {
  return <Indicators commitment={card} kind="TRACKING" />;
}
