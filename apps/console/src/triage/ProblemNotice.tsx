import Alert from '@mui/material/Alert';
import Button from '@mui/material/Button';
import { useTranslate } from 'react-admin';
import { useErrorText } from '../errors/useErrorText';
import { useTriageContext } from './TriageContext';

/** A decision that was not saved: said until it is read. The proposal is back in the queue, what was written is kept. */
export function ProblemNotice() {
  const translate = useTranslate();
  const textOf = useErrorText();
  const { problem, isConflict, forgetProblem, go } = useTriageContext();
  if (problem === null || isConflict) return null;
  return (
    <Alert
      severity="error"
      onClose={forgetProblem}
      action={
        <Button
          color="inherit"
          onClick={() => {
            forgetProblem();
            go(problem.reference);
          }}
        >
          {translate('triage.problem.open')}
        </Button>
      }
      sx={{ borderRadius: 0, flex: 'none' }}
    >
      {translate(problem.entry ? 'triage.problem.notSaved' : 'triage.problem.notUndone', {
        reference: problem.reference,
      })}{' '}
      {textOf(problem.error)}
    </Alert>
  );
}
