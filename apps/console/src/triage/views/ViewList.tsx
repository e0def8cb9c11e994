import EditIcon from '@mui/icons-material/Edit';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import IconButton from '@mui/material/IconButton';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { useTriageContext } from '../TriageContext';
import { EditView } from './EditView';
import type { View } from './view';

/** Choosing a view sets the filters it was kept with, where everybody sees them; its order comes with it. */
export function ViewList({ views, onChosen }: { views: readonly View[]; onChosen: () => void }) {
  const translate = useTranslate();
  const { changeFilter, filters } = useTriageContext();
  const [edited, setEdited] = useState<string | null>(null);
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
    <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
      {views.map((view) => (
        <li key={view.id}>
          {view.id === edited ? (
            <EditView view={view} onClose={() => setEdited(null)} />
          ) : (
            <Box sx={{ display: 'flex', alignItems: 'center', gap: 1 }}>
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
                  {!view.isMine && (
                    <>
                      {' · '}
                      <bdi>{view.owner}</bdi>
                    </>
                  )}
                </Typography>
              )}
              {view.mayChange && (
                <IconButton
                  size="small"
                  aria-label={translate('triage.views.editOne', { name: view.name })}
                  onClick={() => setEdited(view.id)}
                >
                  <EditIcon fontSize="small" />
                </IconButton>
              )}
            </Box>
          )}
        </li>
      ))}
    </Box>
  );
}
