import type { SectionProps } from '../card/SectionProps';
import { CommitmentLinks } from '../CommitmentLinks';

/** Who works on it and which proposals it comes from. */
export default function PartnersSection({ card }: SectionProps) {
  return <CommitmentLinks commitment={card} />;
}
