import Box from '@mui/material/Box';
import Chip from '@mui/material/Chip';
import Typography from '@mui/material/Typography';
import { useTranslate } from 'react-admin';
import { Section } from '../record/Section';
import { StateChip } from '../states/StateChip';
import { Day } from '../text/Day';
import { LocalParagraphs, LocalText } from '../text/LocalText';
import { DueDay } from '../assignments/DueDay';
import type { ProposalRecord } from './proposal.record';

/** The institutions that were asked, and what each answered. */
export function ProposalAssignments({ proposal }: { proposal: Pick<ProposalRecord, 'assignments'> }) {
  const translate = useTranslate();
  if (proposal.assignments.length === 0) return null;
  return (
    <Section title={translate('resources.assignments.list')}>
      <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0, display: 'grid', gap: 2 }}>
        {proposal.assignments.map((assignment) => (
          <Box component="li" key={assignment.id}>
            <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: 1 }}>
              <Typography component="span" sx={{ fontWeight: 600 }}>
                <LocalText value={assignment.institution.name} />
              </Typography>
              {assignment.lead && (
                <Chip size="small" variant="outlined" label={translate('assignments.lead')} />
              )}
              <StateChip group="assignment" state={assignment.state} />
            </Box>
            <Typography variant="body2" color="textSecondary">
              {assignment.answeredOn ? (
                <>
                  {translate('assignments.answeredOn')} <Day value={assignment.answeredOn} />
                </>
              ) : (
                <DueDay labelled dueOn={assignment.dueOn} state={assignment.state} />
              )}
            </Typography>
            {assignment.justification && <LocalParagraphs value={assignment.justification} variant="body2" />}
            {assignment.returnReason && <LocalParagraphs value={assignment.returnReason} variant="body2" />}
            {assignment.suggestedInstitution && (
              <Typography variant="body2">
                {translate('assignments.suggested')}{' '}
                <LocalText value={assignment.suggestedInstitution.name} />
              </Typography>
            )}
          </Box>
        ))}
      </Box>
    </Section>
  );
}
