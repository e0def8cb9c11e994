import { assessedStates, voices } from '@iltizam/domain/assessments';
import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { useQuery } from '@tanstack/react-query';
import { useTranslate } from 'react-admin';
import { query } from '../../api/client';
import { Section } from '../../record/Section';
import { Instant } from '../../text/Day';
import { LocalParagraphs } from '../../text/LocalText';
import type { CommitmentRecord } from '../commitment.record';
import { ProgressWords } from '../ProgressWords';
import { Assess } from './Assess';
import { AssessmentList } from './AssessmentList';
import { CommitmentVoices } from './assessment.documents';

/** The institution's own word, the reviewer's and civil society's, side by side: none replaces another. */
export function Voices({ card }: { card: CommitmentRecord }) {
  const translate = useTranslate();
  const { reference, plan, state, progress } = card;
  const assessed = assessedStates.includes(state);
  const { data } = useQuery({
    queryKey: ['commitments', 'voices', reference],
    queryFn: () => query(CommitmentVoices, { reference }),
    enabled: assessed,
  });
  if (!assessed || !data?.commitment) return null;
  const { updates, assessments } = data.commitment;
  const [latest] = updates;
  return (
    <Section
      title={translate('assessments.title')}
      action={<Assess reference={reference} plan={plan.reference} />}
    >
      <Box sx={{ display: 'grid', gap: 3, gridTemplateColumns: { xs: '1fr', md: 'repeat(3, 1fr)' } }}>
        <div>
          <Typography variant="h3">{translate('assessments.institution')}</Typography>
          <ProgressWords progress={progress} />
          {latest && (
            <>
              <Typography variant="body2" color="textSecondary">
                <Instant value={latest.validatedAt} />
              </Typography>
              {latest.narrative && <LocalParagraphs value={latest.narrative} />}
            </>
          )}
        </div>
        {voices.map((voice) => (
          <div key={voice}>
            <Typography variant="h3">{translate(`assessments.voices.${voice}`)}</Typography>
            <AssessmentList
              assessments={assessments.filter((one) => one.voice === voice)}
              institution={card.leadInstitution.reference}
            />
          </div>
        ))}
      </Box>
    </Section>
  );
}
