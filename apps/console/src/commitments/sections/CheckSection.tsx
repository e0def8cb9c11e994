import { CardReading } from '../card/CardReading';
import type { SectionProps } from '../card/SectionProps';

/** Everything on one page, as it will be read. */
export default function CheckSection({ card }: SectionProps) {
  return <CardReading card={card} />;
}
