import type { SectionProps } from '../card/SectionProps';
import { CommitmentLinks } from '../CommitmentLinks';
import { Sources } from '../sources/Sources';

/** Who works on it and which proposals it comes from. */
export default function PartnersSection({ card }: SectionProps) {
  return (
    <>
      <Sources card={card} />
      <CommitmentLinks commitment={card} sources={false} />
    </>
  );
}
