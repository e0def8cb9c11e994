import type { SectionProps } from '../card/SectionProps';
import { Activities } from '../activities/Activities';

export default function ActivitiesSection({ card }: SectionProps) {
  return <Activities commitment={card} />;
}
