import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import { useEffect, useState } from 'react';
import { useLogout, useTranslate } from 'react-admin';
import { lastContact } from '../api/contact';
import { extendSession } from '../api/session';
import { WARNING_MS, sessionPhase } from './sessionPhase';

const CHECK_MS = 5_000;

/** Warns two minutes before an idle session ends, extends it in place, and otherwise keeps the place. */
export function SessionWatch() {
  const translate = useTranslate();
  const logout = useLogout();
  const [phase, setPhase] = useState(() => sessionPhase(lastContact(), Date.now()));

  useEffect(() => {
    const check = () => setPhase(sessionPhase(lastContact(), Date.now()));
    const timer = setInterval(check, CHECK_MS);
    return () => clearInterval(timer);
  }, []);

  useEffect(() => {
    if (phase === 'ended') void logout({}, '/login?ended=1');
  }, [phase, logout]);

  const extend = async () => {
    setPhase((await extendSession().catch(() => false)) ? 'open' : 'ended');
  };

  return (
    <Dialog open={phase === 'ending'} onClose={extend}>
      <DialogTitle>{translate('app.session.title')}</DialogTitle>
      <DialogContent>{translate('app.session.text', { smart_count: WARNING_MS / 60_000 })}</DialogContent>
      <DialogActions>
        <Button variant="contained" onClick={extend} autoFocus>
          {translate('app.session.extend')}
        </Button>
      </DialogActions>
    </Dialog>
  );
}
