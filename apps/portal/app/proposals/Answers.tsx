import type { AssignmentAnswerFragment } from '../generated/graphql.js';
import { useLanguage } from '../i18n/language.js';
import { InstitutionLink } from '../institutions/InstitutionLink.js';
import { Section } from '../layout/Section.js';
import { Day } from '../text/Dates.js';
import { LocalProse } from '../text/LocalText.js';

/** What each institution the proposal was assigned to answered; the lead's answer decides. */
export function Answers({ assignments }: { assignments: AssignmentAnswerFragment[] }) {
  const { t } = useLanguage();
  if (assignments.length === 0) return null;
  return (
    <Section id="answers" title={t('proposal.answers')}>
      <ul className="answers">
        {assignments.map((assignment) => (
          <li key={assignment.id}>
            <p>
              <InstitutionLink institution={assignment.institution} />
              {assignment.lead && <span className="cell-note"> ({t('proposal.leadInstitution')})</span>}
            </p>
            <p>
              {assignment.decision ? (
                <strong>{t(`labels.assignmentDecision.${assignment.decision}`)}</strong>
              ) : (
                <span className="muted">{t('proposal.unanswered')}</span>
              )}
              {assignment.answeredOn && (
                <>
                  {' · '}
                  <Day on={assignment.answeredOn} precision={assignment.answeredPrecision ?? 'DAY'} />
                </>
              )}
            </p>
            {assignment.justification && <LocalProse of={assignment.justification} />}
          </li>
        ))}
      </ul>
    </Section>
  );
}
