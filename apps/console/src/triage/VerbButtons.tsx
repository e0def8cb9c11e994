import Box from '@mui/material/Box';
import MuiLink from '@mui/material/Link';
import Typography from '@mui/material/Typography';
import { useId } from 'react';
import { useTranslate } from 'react-admin';
import { Link } from 'react-router-dom';
import { useMay } from '../access/useMay';
import { useRefusalText } from '../errors/useRefusalText';
import { recordPath } from '../list/listPath';
import { CommandButton } from './CommandButton';
import type { RunCommand } from './useCommands';
import type { Item } from './useItem';
import { otherActions, verbsOf, type OpenVerb } from './verbs';

/** The large buttons, each with its key; one that is not open says why not. Below them what decides nothing. */
export function VerbButtons({ item, onCommand }: { item: Item; onCommand: RunCommand }) {
  const translate = useTranslate();
  const may = useMay();
  const blocked = item.conflictOfInterest?.blocks ?? false;
  const open = blocked ? [] : verbsOf(item.actions);
  const others = blocked ? [] : otherActions(item.actions);
  return (
    <>
      <Box sx={{ display: 'grid', gap: 1 }}>
        {open.map((one) => (
          <VerbButton key={one.verb} {...one} onCommand={onCommand} />
        ))}
        {open.length === 0 && !blocked && (
          <Typography color="textSecondary">{translate('actions.none')}</Typography>
        )}
        {others.map(({ action }) => (
          <MuiLink key={action} component={Link} to={recordPath('proposals', item.reference)}>
            {translate(`actions.proposal.${action}`)}
          </MuiLink>
        ))}
      </Box>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 0.5 }}>
        <CommandButton command="previous" color="inherit" size="small" onClick={() => onCommand('previous')}>
          {translate('triage.previous')}
        </CommandButton>
        <CommandButton command="next" color="inherit" size="small" onClick={() => onCommand('next')}>
          {translate('triage.next')}
        </CommandButton>
        {may('Mutation.snooze') && !blocked && (
          <CommandButton command="later" color="inherit" size="small" onClick={() => onCommand('later')}>
            {translate('triage.later.button')}
          </CommandButton>
        )}
        {may('Mutation.addNote') && (
          <CommandButton command="note" color="inherit" size="small" onClick={() => onCommand('note')}>
            {translate('triage.note.button')}
          </CommandButton>
        )}
        {may('Mutation.recuse') && !blocked && (
          <CommandButton command="recuse" color="inherit" size="small" onClick={() => onCommand('recuse')}>
            {translate('triage.recuse.button')}
          </CommandButton>
        )}
      </Box>
    </>
  );
}

function VerbButton({ verb, action, refusal, onCommand }: OpenVerb & { onCommand: RunCommand }) {
  const translate = useTranslate();
  const refusalText = useRefusalText();
  const whyNot = useId();
  return (
    <Box>
      <CommandButton
        command={verb}
        fullWidth
        variant={verb === 'admit' && !refusal ? 'contained' : 'outlined'}
        color={refusal ? 'inherit' : verb === 'refuse' ? 'error' : 'primary'}
        aria-disabled={refusal !== null}
        aria-describedby={refusal ? whyNot : undefined}
        onClick={() => onCommand(verb)}
        sx={{
          minHeight: 46,
          justifyContent: 'start',
          ...(refusal && { color: 'text.secondary', borderColor: 'divider', cursor: 'not-allowed' }),
        }}
      >
        {translate(`actions.proposal.${action}`)}
      </CommandButton>
      {refusal && (
        <Typography id={whyNot} variant="caption" color="textSecondary" component="p">
          {refusalText(refusal)}
        </Typography>
      )}
    </Box>
  );
}
