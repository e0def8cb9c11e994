import { useTranslate } from 'react-admin';
import { Section } from '../../record/Section';

/** What proves what is reported. */
export default function EvidenceSection() {
  const translate = useTranslate();
  return <Section title={translate('card.sections.evidence')}>{translate('card.noEvidence')}</Section>;
}
