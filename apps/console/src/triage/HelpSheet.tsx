import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import FormControlLabel from '@mui/material/FormControlLabel';
import Switch from '@mui/material/Switch';
import Typography from '@mui/material/Typography';
import { useTranslate } from 'react-admin';
import { goToPlaces } from '../keyboard/goTo';
import { KeyCap } from '../keyboard/KeyCap';
import { commands, shortcuts } from './keys';
import { switchSingleKeys, useSingleKeys } from '../keyboard/keySwitch';

const written: Readonly<Record<string, string>> = {
  ArrowDown: '↓',
  ArrowUp: '↑',
  'Control+Z': 'Ctrl+Z',
  'Control+K': 'Ctrl+K',
};

/** Keys as they are drawn, and what each does. */
function KeyList({ entries }: { entries: readonly [keys: string, does: string][] }) {
  return (
    <Box
      component="dl"
      sx={{ display: 'grid', gridTemplateColumns: 'auto 1fr', columnGap: 2, rowGap: 0.5, m: 0 }}
    >
      {entries.map(([keys, does]) => (
        <Box key={keys} sx={{ display: 'contents' }}>
          <Box component="dt" sx={{ display: 'flex', gap: 0.5 }}>
            {keys.split(' ').map((key) => (
              <KeyCap key={key} shown>
                {written[key] ?? key}
              </KeyCap>
            ))}
          </Box>
          <Box component="dd" sx={{ m: 0 }}>
            {does}
          </Box>
        </Box>
      ))}
    </Box>
  );
}

/** Every key and what it does, and the switch that turns single keys off. */
export function HelpSheet({ onClose }: { onClose: () => void }) {
  const translate = useTranslate();
  const single = useSingleKeys();
  return (
    <Dialog open fullWidth maxWidth="sm" onClose={onClose} aria-labelledby="triage-help">
      <DialogTitle id="triage-help">{translate('triage.help.title')}</DialogTitle>
      <DialogContent>
        <FormControlLabel
          control={<Switch checked={single} onChange={(_event, on) => switchSingleKeys(on)} />}
          label={translate('triage.help.singleKeys')}
        />
        <Typography variant="body2" color="textSecondary" sx={{ marginBlockEnd: 1.5 }}>
          {translate('triage.help.explain')}
        </Typography>
        <KeyList
          entries={commands.map((command) => [shortcuts[command], translate(`triage.help.keys.${command}`)])}
        />
        <Typography variant="h3" sx={{ marginBlock: 1 }}>
          {translate('triage.help.everywhere')}
        </Typography>
        <KeyList
          entries={[
            ['Control+K', translate('finder.title')],
            ...goToPlaces.map(({ keys, label }): [string, string] => [keys, translate(label)]),
          ]}
        />
      </DialogContent>
      <DialogActions>
        <Button variant="contained" autoFocus onClick={onClose}>
          {translate('ra.action.close')}
        </Button>
      </DialogActions>
    </Dialog>
  );
}
