import { useTranslate } from 'react-admin';
import { Section } from '../../record/Section';
import type { SectionProps } from '../card/SectionProps';
import { cardTexts } from '../cardTexts';
import { CommitmentCard } from '../CommitmentCard';
import { useCardDraft } from '../draft/CardDraftContext';
import { DraftText } from '../draft/DraftText';
import { ExpectedResults } from '../draft/ExpectedResults';
import { AmendedText } from '../versions/AmendedText';

/** What is promised, why and to what end; once adopted, what the period brought, in words. */
export default function NarrativeSection({ card }: SectionProps) {
  const translate = useTranslate();
  const { open } = useCardDraft();
  const texts = cardTexts.filter(({ field }) => open(field));
  return (
    <>
      {open('narrative') && (
        <Section title={translate('card.narrative.title')}>
          <p>{translate('card.narrative.hint')}</p>
          <DraftText column="narrative" label={translate('card.narrative.title')} />
        </Section>
      )}
      {texts.length > 0 && (
        <Section title={translate('card.sections.narrative')}>
          {texts.map(({ field, multiline }) => (
            <DraftText key={field} column={field} multiline={multiline} />
          ))}
          {open('expectedResults') && <ExpectedResults />}
        </Section>
      )}
      {texts.length === 0 && (
        <>
          <CommitmentCard commitment={card} />
          <AmendedText reference={card.reference} />
        </>
      )}
    </>
  );
}
