import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Drawer from '@mui/material/Drawer';
import Typography from '@mui/material/Typography';
import { useTranslate } from 'react-admin';
import { DecisionList } from './DecisionList';

/** What this person decided and is not published yet, each to be taken back. */
export function MyDecisionsDrawer({ onClose }: { onClose: () => void }) {
  const translate = useTranslate();
  return (
    <Drawer
      open
      anchor="right"
      onClose={onClose}
      slotProps={{ paper: { role: 'dialog', 'aria-modal': true, 'aria-labelledby': 'triage-mine' } }}
    >
      <Box sx={{ inlineSize: { xs: '100vw', sm: 420 }, p: 2 }}>
        <Box sx={{ display: 'flex', alignItems: 'center', marginBlockEnd: 1 }}>
          <Typography id="triage-mine" variant="h2" sx={{ flex: 1 }}>
            {translate('triage.mine.title')}
          </Typography>
          <Button autoFocus color="inherit" onClick={onClose}>
            {translate('ra.action.close')}
          </Button>
        </Box>
        <DecisionList />
      </Box>
    </Drawer>
  );
}
