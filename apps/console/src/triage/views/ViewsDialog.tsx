import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import { useQuery } from '@tanstack/react-query';
import { useTranslate } from 'react-admin';
import { query } from '../../api/client';
import { ErrorNotice } from '../../errors/ErrorNotice';
import { SaveView } from './SaveView';
import { SavedViews } from './view.documents';
import { ViewList } from './ViewList';

/** The queue's views kept on the server: one's own and the committee's, and the present filters kept as a new one. */
export function ViewsDialog({ onClose }: { onClose: () => void }) {
  const translate = useTranslate();
  const { data: views, error } = useQuery({
    queryKey: ['triage', 'views'],
    queryFn: async () => (await query(SavedViews, {})).views,
  });
  return (
    <Dialog open fullWidth maxWidth="sm" onClose={onClose} aria-labelledby="triage-views">
      <DialogTitle id="triage-views">{translate('triage.views.title')}</DialogTitle>
      <DialogContent>
        {error && <ErrorNotice error={error} />}
        {views && <ViewList views={views} onChosen={onClose} />}
        <SaveView />
      </DialogContent>
      <DialogActions>
        <Button autoFocus color="inherit" onClick={onClose}>
          {translate('ra.action.close')}
        </Button>
      </DialogActions>
    </Dialog>
  );
}
