import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { useTranslate } from 'react-admin';
import { useTriageContext } from '../TriageContext';

/** How many are picked, and what can be done with all of them. */
export function BulkBar() {
  const translate = useTranslate();
  const { selection, setOverlay } = useTriageContext();
  const count = selection.references.length;
  if (count === 0) return null;
  return (
    <Box
      role="group"
      aria-label={translate('triage.bulk.title')}
      sx={{
        position: 'sticky',
        insetBlockStart: 0,
        zIndex: 1,
        bgcolor: 'background.paper',
        display: 'flex',
        flexWrap: 'wrap',
        alignItems: 'center',
        gap: 1,
        p: 1.5,
        borderBlockEnd: '1px solid',
        borderColor: 'divider',
      }}
    >
      <Typography variant="body2">{translate('triage.bulk.picked', { smart_count: count })}</Typography>
      <Button size="small" variant="contained" onClick={() => setOverlay('bulk')}>
        {translate('triage.bulk.decide')}
      </Button>
      <Button size="small" color="inherit" onClick={selection.clear}>
        {translate('triage.bulk.clear')}
      </Button>
    </Box>
  );
}
