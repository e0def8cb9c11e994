import type { SectionProps } from '../card/SectionProps';
import { RoundItems } from '../round/RoundItems';
import { itemsOf } from '../round/roundItems';
import { Indicators } from '../indicators/Indicators';

export default function ImpactSection({ card }: SectionProps) {
  // While a round asks, its questions are all there is to answer here.
  if (itemsOf(card, 'IMPACT').length > 0) return <RoundItems card={card} part="IMPACT" />;
  return <Indicators commitment={card} kind="IMPACT" />;
}
