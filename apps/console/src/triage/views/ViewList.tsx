import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { useTranslate } from 'react-admin';
import { useCommand } from '../../commands/useCommand';
import { ErrorNotice } from '../../errors/ErrorNotice';
import type { SavedViewsQuery } from '../../generated/graphql';
import { useTriageContext } from '../TriageContext';
import { DeleteView } from './view.documents';

type View = SavedViewsQuery['views'][number];

/** Choosing a view sets the filters it was kept with, where everybody sees them; its order comes with it. */
export function ViewList({ views, onChosen }: { views: readonly View[]; onChosen: () => void }) {
  const translate = useTranslate();
  const { changeFilter, filters } = useTriageContext();
  const remove = useCommand(DeleteView, { done: 'triage.views.deleted' });
  const choose = ({ id, filter: { plan, theme, channel, q, workflowState } }: View) => {
    const [state] = workflowState ?? [];
    changeFilter({
      ...(plan ? { plan } : {}),
      theme: theme ?? null,
      channel: channel ?? null,
      q: q ?? null,
      state: state ?? null,
      later: null,
      view: id,
    });
    onChosen();
  };
  if (views.length === 0)
    return <Typography color="textSecondary">{translate('triage.views.empty')}</Typography>;
  return (
    <>
      {remove.error && <ErrorNotice error={remove.error} />}
      <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
        {views.map((view) => (
          <Box component="li" key={view.id} sx={{ display: 'flex', alignItems: 'center', gap: 1 }}>
            <Button
              aria-current={filters.view === view.id ? 'true' : undefined}
              onClick={() => choose(view)}
              sx={{ flex: 1, justifyContent: 'start', textAlign: 'start' }}
            >
              <bdi>{view.name}</bdi>
            </Button>
            {view.team && (
              <Typography variant="caption" color="textSecondary">
                {translate('triage.views.team')}
              </Typography>
            )}
            {view.isMine && (
              <Button
                size="small"
                color="inherit"
                aria-label={translate('triage.views.deleteOne', { name: view.name })}
                onClick={() => remove.mutate({ id: view.id, version: view.version })}
              >
                {translate('triage.views.delete')}
              </Button>
            )}
          </Box>
        ))}
      </Box>
    </>
  );
}
