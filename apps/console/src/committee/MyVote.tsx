import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import FormControlLabel from '@mui/material/FormControlLabel';
import Radio from '@mui/material/Radio';
import RadioGroup from '@mui/material/RadioGroup';
import Typography from '@mui/material/Typography';
import { voteChoices, type VoteChoice } from '@iltizam/domain/session-votes';
import { useId, useState, type FormEvent } from 'react';
import { useTranslate } from 'react-admin';
import { useCommand } from '../commands/useCommand';
import { ErrorNotice } from '../errors/ErrorNotice';
import { CastVote } from './session.commands';

/** A vote is not changed once it is cast: one chooses, sees what one chose, and then casts it. */
export function MyVote({ vote }: { vote: string }) {
  const translate = useTranslate();
  const label = useId();
  const [choice, setChoice] = useState<VoteChoice | null>(null);
  const cast = useCommand(CastVote, { done: 'sessions.voted' });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (choice !== null && !cast.isPending) cast.mutate({ vote, choice });
  };
  return (
    <Box
      component="form"
      noValidate
      onSubmit={submit}
      sx={{ border: 2, borderColor: 'primary.main', borderRadius: 2, p: 2, display: 'grid', gap: 1 }}
    >
      <Typography id={label} component="h4" sx={{ fontWeight: 600 }}>
        {translate('sessions.yourVote')}
      </Typography>
      {cast.error && <ErrorNotice error={cast.error} />}
      <RadioGroup
        aria-labelledby={label}
        value={choice}
        onChange={(_event, chosen) => setChoice(chosen as VoteChoice)}
        sx={{ display: 'grid', gap: 1, gridTemplateColumns: { sm: 'repeat(3, 1fr)' } }}
      >
        {voteChoices.map((one) => (
          <FormControlLabel
            key={one}
            value={one}
            control={<Radio />}
            label={translate(`sessions.choices.${one}`)}
            sx={{
              m: 0,
              minBlockSize: 56,
              paddingInlineEnd: 2,
              border: 1,
              borderRadius: 2,
              borderColor: one === choice ? 'primary.main' : 'divider',
              bgcolor: one === choice ? 'action.selected' : undefined,
            }}
          />
        ))}
      </RadioGroup>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1.5, alignItems: 'center' }}>
        <Button type="submit" variant="contained" disabled={cast.isPending} aria-disabled={choice === null}>
          {translate('sessions.cast')}
        </Button>
        <Typography variant="body2" color="textSecondary">
          {translate(choice === null ? 'sessions.chooseFirst' : 'sessions.notChanged')}
        </Typography>
      </Box>
    </Box>
  );
}
