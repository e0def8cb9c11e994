import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import Typography from '@mui/material/Typography';
import { useId, useState, type FormEvent } from 'react';
import { useNotify, useTranslate } from 'react-admin';
import { askAuth, type AuthRefusal } from '../api/session';
import { AddApp } from '../second-factor/AddApp';
import { AddPasskey } from '../second-factor/AddPasskey';
import { RecoveryCodes } from '../second-factor/RecoveryCodes';
import { AuthRefused } from '../sign-in/AuthRefused';
import { CurrentPassword } from './CurrentPassword';

export type FactorStep =
  | { kind: 'app' }
  | { kind: 'passkey' }
  | { kind: 'codes' }
  | { kind: 'remove'; what: { totp: true } | { passkey: string } };

type FactorDialogProps = { step: FactorStep; onClose: () => void };

const titles = {
  app: 'secondFactor.app.choose',
  passkey: 'secondFactor.passkey.choose',
  codes: 'account.factor.newCodes',
  remove: 'account.factor.remove',
} as const;

/** A change of what opens the account: first the password, then the change itself. */
export function FactorDialog({ step, onClose }: FactorDialogProps) {
  const translate = useTranslate();
  const notify = useNotify();
  const id = useId();
  const [current, setCurrent] = useState('');
  const [proven, setProven] = useState(false);
  const [codes, setCodes] = useState<string[] | null>(null);
  const [refusal, setRefusal] = useState<AuthRefusal | null>(null);
  const finish = () => {
    notify('account.factor.changed', { type: 'success' });
    onClose();
  };
  const added = (made: string[] | null) => (made ? setCodes(made) : finish());
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (step.kind === 'app' || step.kind === 'passkey') return setProven(true);
    const answer =
      step.kind === 'codes'
        ? await askAuth<{ recoveryCodes: string[] }>('account/recovery-codes', { current })
        : await askAuth<{ recoveryCodes?: undefined }>('account/remove-factor', { current, ...step.what });
    if ('refusal' in answer) return setRefusal(answer.refusal);
    added(answer.value.recoveryCodes ?? null);
  };
  return (
    <Dialog open fullWidth maxWidth="sm" onClose={codes ? undefined : onClose} aria-labelledby={id}>
      <DialogTitle id={id}>{translate(titles[step.kind])}</DialogTitle>
      <DialogContent>
        {codes && <RecoveryCodes codes={codes} onKept={finish} />}
        {!codes && proven && step.kind === 'app' && <AddApp current={current} onDone={added} />}
        {!codes && proven && step.kind === 'passkey' && <AddPasskey current={current} onDone={added} />}
        {!codes && !proven && (
          <form onSubmit={submit}>
            <Typography gutterBottom>{translate('account.factor.proof')}</Typography>
            <AuthRefused refusal={refusal} />
            <CurrentPassword id="proof" value={current} onChange={setCurrent} />
            <Button type="submit" variant="contained" sx={{ marginBlockStart: 1 }}>
              {translate('account.factor.goOn')}
            </Button>
          </form>
        )}
      </DialogContent>
      {!codes && (
        <DialogActions>
          <Button color="inherit" onClick={onClose}>
            {translate('ra.action.cancel')}
          </Button>
        </DialogActions>
      )}
    </Dialog>
  );
}
