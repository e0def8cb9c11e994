import { unansweredAssignments } from '@iltizam/domain/assignment-workflow';
import { daysBetween } from '@iltizam/domain/days';
import Box from '@mui/material/Box';
import { useTranslate } from 'react-admin';
import type { AssignmentState } from '../generated/graphql';
import { formatDay, today } from '../i18n/format';
import { useLanguage } from '../i18n/useLanguage';

type DueDayProps = {
  dueOn: string | null | undefined;
  state: AssignmentState;
  /** Says what the day is, where no column or label does. */
  labelled?: boolean;
};

/** Until when an answer is due; what is late says by how many days. */
export function DueDay({ dueOn, state, labelled = false }: DueDayProps) {
  const translate = useTranslate();
  const language = useLanguage();
  if (dueOn == null) return <>{translate('assignments.noDueDay')}</>;
  const waits = unansweredAssignments.some((waiting) => waiting === state);
  const late = waits ? daysBetween(dueOn, today()) : 0;
  return (
    <>
      {labelled
        ? translate('assignments.due', { day: formatDay(dueOn, language) })
        : formatDay(dueOn, language)}
      {late > 0 && (
        <Box component="span" sx={{ color: 'error.main', fontWeight: 600, marginInlineStart: 1 }}>
          {translate('assignments.late', { smart_count: late })}
        </Box>
      )}
    </>
  );
}
