import type { SectionProps } from '../card/SectionProps';
import { EvidenceList } from '../evidence/EvidenceList';
import { useTranslate } from 'react-admin';
import { Section } from '../../record/Section';

/** What proves what is reported. */
export default function EvidenceSection({ card }: SectionProps) {
  const translate = useTranslate();
  return (
    <Section title={translate('card.sections.evidence')}>
      <EvidenceList card={card} />
    </Section>
  );
}
