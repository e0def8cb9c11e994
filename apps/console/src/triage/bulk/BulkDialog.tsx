import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import FormControlLabel from '@mui/material/FormControlLabel';
import Radio from '@mui/material/Radio';
import RadioGroup from '@mui/material/RadioGroup';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { ErrorNotice } from '../../errors/ErrorNotice';
import { useTriageContext } from '../TriageContext';
import { BulkResults } from './BulkResults';
import { BulkStepForm } from './BulkStepForm';
import { useBulk, type BulkStep, type Scope } from './useBulk';

/** One step for many: chosen, tried without writing, then done, with a result for each. */
export function BulkDialog({ onClose }: { onClose: () => void }) {
  const translate = useTranslate();
  const { selection, queue, go } = useTriageContext();
  const [scope, setScope] = useState<Scope>('picked');
  const [step, setStep] = useState<BulkStep | null>(null);
  const bulk = useBulk();
  const outcome = bulk.data ?? null;
  const isDone = outcome !== null && !outcome.dryRun;
  const total = queue.total ?? 0;
  const change = (next: BulkStep | null) => {
    setStep(next);
    bulk.reset();
  };
  const close = () => {
    if (isDone) {
      selection.clear();
      go(null);
    }
    onClose();
  };
  return (
    <Dialog
      open
      fullWidth
      maxWidth="sm"
      onClose={bulk.isPending ? undefined : close}
      aria-labelledby="triage-bulk"
    >
      <DialogTitle id="triage-bulk">{translate('triage.bulk.title')}</DialogTitle>
      <DialogContent>
        {!isDone && (
          <>
            <RadioGroup
              aria-label={translate('triage.bulk.which')}
              value={scope}
              onChange={(_event, chosen) => {
                setScope(chosen as Scope);
                bulk.reset();
              }}
            >
              <FormControlLabel
                value="picked"
                control={<Radio />}
                label={translate('triage.bulk.picked', { smart_count: selection.references.length })}
              />
              <FormControlLabel
                value="all"
                control={<Radio />}
                label={translate('triage.bulk.all', { smart_count: total })}
              />
            </RadioGroup>
            <BulkStepForm onChange={change} />
          </>
        )}
        {bulk.error && <ErrorNotice error={bulk.error} />}
        {outcome && <BulkResults outcome={outcome} />}
      </DialogContent>
      <DialogActions sx={{ flexWrap: 'wrap' }}>
        <Button color="inherit" onClick={close} disabled={bulk.isPending}>
          {translate(isDone ? 'ra.action.close' : 'ra.action.cancel')}
        </Button>
        {!isDone && (
          <Button
            variant={outcome ? 'outlined' : 'contained'}
            disabled={bulk.isPending}
            aria-disabled={step === null}
            onClick={() => step && bulk.mutate({ step, scope, dryRun: true })}
          >
            {translate('triage.bulk.try')}
          </Button>
        )}
        {outcome?.dryRun && step && outcome.done > 0 && (
          <Button
            variant="contained"
            disabled={bulk.isPending}
            onClick={() => bulk.mutate({ step, scope, dryRun: false })}
          >
            {translate('triage.bulk.do', { smart_count: outcome.done })}
          </Button>
        )}
      </DialogActions>
    </Dialog>
  );
}
