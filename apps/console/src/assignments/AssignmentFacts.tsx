import { useTranslate } from 'react-admin';
import { Facts } from '../record/Facts';
import { Section } from '../record/Section';
import { Day, Instant } from '../text/Day';
import { LocalParagraphs, LocalText } from '../text/LocalText';
import type { AssignmentRecord } from './assignment.record';
import { DueDay } from './DueDay';
import { LeadOrOther } from './LeadOrOther';

/** Who was asked, until when, and what was answered. */
export function AssignmentFacts({ assignment }: { assignment: AssignmentRecord }) {
  const translate = useTranslate();
  const label = (key: string) => translate(`resources.assignments.fields.${key}`);
  const { justification, returnReason, suggestedInstitution, answeredOn } = assignment;
  return (
    <Section title={translate('assignments.facts')}>
      <Facts
        facts={[
          { label: label('institution'), value: <LocalText value={assignment.institution.name} /> },
          { label: label('lead'), value: <LeadOrOther lead={assignment.lead} /> },
          { label: label('assignedAt'), value: <Instant value={assignment.assignedAt} /> },
          {
            label: label('dueOn'),
            value: <DueDay dueOn={assignment.dueOn} state={assignment.state} />,
          },
          ...(answeredOn ? [{ label: label('answeredOn'), value: <Day value={answeredOn} /> }] : []),
          ...(justification
            ? [{ label: label('justification'), value: <LocalParagraphs value={justification} /> }]
            : []),
          ...(returnReason
            ? [{ label: label('returnReason'), value: <LocalParagraphs value={returnReason} /> }]
            : []),
          ...(suggestedInstitution
            ? [
                {
                  label: label('suggestedInstitution'),
                  value: <LocalText value={suggestedInstitution.name} />,
                },
              ]
            : []),
        ]}
      />
    </Section>
  );
}
