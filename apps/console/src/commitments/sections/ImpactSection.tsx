import type { SectionProps } from '../card/SectionProps';
import { Indicators } from '../indicators/Indicators';

export default function ImpactSection({ card }: SectionProps) {
  return <Indicators commitment={card} kind="IMPACT" />;
}
