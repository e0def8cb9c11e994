import Alert from '@mui/material/Alert';
import AlertTitle from '@mui/material/AlertTitle';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useQueryClient } from '@tanstack/react-query';
import { useEffect, type ReactNode } from 'react';
import { useTranslate } from 'react-admin';

type ConflictNoticeProps = {
  resource: string;
  /** The person has read the change: the command may be sent for the present version. */
  onRead?: () => void;
  /** The person gives up what they typed for what the other wrote. */
  onTake?: () => void;
  /** Both versions, side by side. */
  children: ReactNode;
};

/** Somebody changed the record meanwhile: nothing was written, what was typed is kept, both versions are shown. */
export function ConflictNotice({ resource, onRead, onTake, children }: ConflictNoticeProps) {
  const translate = useTranslate();
  const queryClient = useQueryClient();
  useEffect(() => {
    void queryClient.invalidateQueries({ queryKey: [resource] });
  }, [queryClient, resource]);
  return (
    <Alert severity="warning" sx={{ marginBlockEnd: 1.5, alignItems: 'start' }}>
      <AlertTitle>{translate('conflict.title')}</AlertTitle>
      <p>{translate('conflict.kept')}</p>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, alignItems: 'center' }}>{children}</Box>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, marginBlockStart: 1.5 }}>
        {onRead && (
          <Button variant="outlined" onClick={onRead}>
            {translate(onTake ? 'conflict.keepMine' : 'conflict.goOn')}
          </Button>
        )}
        {onTake && (
          <Button variant="outlined" onClick={onTake}>
            {translate('conflict.takeTheirs')}
          </Button>
        )}
      </Box>
    </Alert>
  );
}
