import { sdgs } from '@iltizam/domain/sdgs';
import { ogpValues } from '@iltizam/domain/ogp-values';
import { textLimits } from '@iltizam/domain/text-limits';
import Box from '@mui/material/Box';
import TextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import { useTranslate } from 'react-admin';
import { useErrorText } from '../../errors/useErrorText';
import { CheckList } from '../../forms/CheckList';
import { Section } from '../../record/Section';
import type { SectionProps } from '../card/SectionProps';
import { CommitmentFacts } from '../CommitmentFacts';
import { useCardDraft } from '../draft/CardDraftContext';
import { CardDay } from '../draft/CardDay';
import { DraftText } from '../draft/DraftText';

const listed = <Item,>(value: unknown) => (Array.isArray(value) ? (value as Item[]) : []);

/** Whose the commitment is, when, what it serves, and whom to write to. */
export default function FactsSection({ card }: SectionProps) {
  const translate = useTranslate();
  const errorText = useErrorText();
  const { value, write, fault, open } = useCardDraft();
  const label = (field: string) => translate(`resources.commitments.fields.${field}`);
  const mailbox = value('contact.mailbox');
  const wrong = fault('contact.mailbox');
  return (
    <>
      <CommitmentFacts commitment={card} />
      {open('startsOn') && (
        <Section title={label('period')}>
          <Box sx={{ display: 'grid', gap: 2, gridTemplateColumns: { xs: '1fr', sm: '1fr 1fr' } }}>
            {(['startsOn', 'endsOn'] as const).map((field) => (
              <CardDay key={field} field={field} />
            ))}
          </Box>
        </Section>
      )}
      {open('ogpValues') && (
        <Section title={translate('card.serves')}>
          <CheckList
            label={label('ogpValues')}
            options={ogpValues.map((id) => ({ id, name: translate(`ogpValues.${id}`) }))}
            chosen={listed<(typeof ogpValues)[number]>(value('ogpValues'))}
            onChange={(chosen) => write('ogpValues', chosen)}
          />
          <CheckList
            label={label('sdgs')}
            options={sdgs.map((id) => ({ id, name: String(id) }))}
            chosen={listed<number>(value('sdgs'))}
            onChange={(chosen) => write('sdgs', chosen)}
          />
        </Section>
      )}
      {open('contact') && (
        <Section title={label('contact')}>
          <DraftText column="contact.position" multiline={false} />
          <TextField
            id="contact.mailbox"
            label={label('mailbox')}
            value={typeof mailbox === 'string' ? mailbox : ''}
            onChange={({ target }) => write('contact.mailbox', target.value)}
            error={wrong !== null}
            helperText={wrong && errorText(wrong)}
            slotProps={{ htmlInput: { dir: 'ltr', inputMode: 'email', maxLength: textLimits.mailbox } }}
          />
          <Typography variant="body2" color="textSecondary">
            {translate('commitments.edit.contactHint')}
          </Typography>
        </Section>
      )}
    </>
  );
}
