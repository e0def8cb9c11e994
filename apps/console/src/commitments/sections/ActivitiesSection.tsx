import { Activities } from '../activities/Activities';
import type { SectionProps } from '../card/SectionProps';
import { CardSheet } from '../excel/CardSheet';
import { RoundItems } from '../round/RoundItems';
import { itemsOf } from '../round/roundItems';

export default function ActivitiesSection({ card }: SectionProps) {
  // While a round asks, its questions are all there is to answer here.
  if (itemsOf(card, 'ACTIVITIES').length > 0) return <RoundItems card={card} part="ACTIVITIES" />;
  return (
    <>
      <Activities commitment={card} />
      <CardSheet card={card} />
    </>
  );
}
