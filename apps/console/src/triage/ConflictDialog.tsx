import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import { useQuery } from '@tanstack/react-query';
import { useTranslate } from 'react-admin';
import { ErrorNotice } from '../errors/ErrorNotice';
import { LoadingPage } from '../layout/LoadingPage';
import { StateChip } from '../states/StateChip';
import { TimelineStep } from '../timeline/TimelineStep';
import { doneKey } from './session';
import { useTriageContext } from './TriageContext';
import { askItem } from './useItem';

/** How many of the last steps are shown: the first decision and what may have followed it. */
const SHOWN = 3;

/** Somebody decided first: nothing of ours was written. Their decision is shown, then one may go on or leave it. */
export function ConflictDialog() {
  const translate = useTranslate();
  const { problem, isConflict, forgetProblem, go, repeat } = useTriageContext();
  const reference = isConflict ? (problem?.reference ?? null) : null;
  const { data: now, error } = useQuery({
    queryKey: ['triage', 'conflict', reference, problem?.entry?.id],
    queryFn: () => askItem(reference ?? ''),
    enabled: reference !== null,
    staleTime: 0,
  });
  if (reference === null || problem === null) return null;
  const entry = problem.entry;
  const [first] = entry?.steps ?? [];
  const action =
    first?.kind === 'decide' ? first.input.action : first?.kind === 'assign' ? 'ASSIGN' : 'GROUP';
  const stillOpen = now?.actions.some((one) => one.action === action && one.allowed) ?? false;
  return (
    <Dialog open fullWidth maxWidth="sm" onClose={forgetProblem} aria-labelledby="triage-conflict">
      <DialogTitle id="triage-conflict">{translate('triage.problem.conflict', { reference })}</DialogTitle>
      <DialogContent>
        <p>{translate('triage.problem.conflictText')}</p>
        {entry && (
          <p>
            {translate('triage.problem.yours')} <strong>{translate(doneKey(entry.done))}</strong>
          </p>
        )}
        {error && <ErrorNotice error={error} />}
        {!now && !error && <LoadingPage />}
        {now && (
          <>
            {translate('conflict.now')} <StateChip group="proposal" state={now.workflowState} />
            <Box component="ul" sx={{ listStyle: 'none', p: 0, marginBlockEnd: 0 }}>
              {now.timeline.slice(-SHOWN).map((step) => (
                <TimelineStep key={`${step.at} ${step.transition.action}`} kind="proposal" step={step} />
              ))}
            </Box>
          </>
        )}
      </DialogContent>
      <DialogActions sx={{ flexWrap: 'wrap' }}>
        <Button
          color="inherit"
          onClick={() => {
            forgetProblem();
            go(reference);
          }}
        >
          {translate('triage.problem.open')}
        </Button>
        {entry && now && stillOpen && (
          <Button color="inherit" onClick={() => repeat(entry, now.version)}>
            {translate('triage.problem.decideAnyway')}
          </Button>
        )}
        <Button variant="contained" autoFocus onClick={forgetProblem}>
          {translate('triage.problem.leaveIt')}
        </Button>
      </DialogActions>
    </Dialog>
  );
}
