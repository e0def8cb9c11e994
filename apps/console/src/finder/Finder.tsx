import Autocomplete, { type AutocompleteRenderGroupParams } from '@mui/material/Autocomplete';
import Box from '@mui/material/Box';
import Dialog from '@mui/material/Dialog';
import type { PopperProps } from '@mui/material/Popper';
import TextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { useNavigate } from 'react-router-dom';
import { ErrorNotice } from '../errors/ErrorNotice';
import { visuallyHidden } from '../layout/visuallyHidden';
import { Code } from '../text/Code';
import { LocalText } from '../text/LocalText';
import { plainText } from '../text/localized';
import { useLanguage } from '../i18n/useLanguage';
import { useActions, type FinderAction } from './useActions';
import { useFoundRecords, type FoundRecord } from './useFoundRecords';

type Option = FinderAction | FoundRecord;

const keyOf = (option: Option): string => `${option.kind} ${'run' in option ? option.id : option.reference}`;

/** Any record by its words, any page and action by its name: one field, and Enter. */
export function Finder({ onClose }: { onClose: () => void }) {
  const translate = useTranslate();
  const language = useLanguage();
  const navigate = useNavigate();
  const [typed, setTyped] = useState('');
  const actions = useActions(typed);
  const { records, error, isFetching } = useFoundRecords(typed);
  const choose = (option: Option | null) => {
    if (option === null) return;
    onClose();
    if ('run' in option) option.run();
    else void navigate(option.path);
  };
  return (
    <Dialog
      open
      fullWidth
      maxWidth="sm"
      onClose={onClose}
      aria-labelledby="finder-title"
      // The list below grows and shrinks: the field stays where it is.
      sx={{ '& .MuiDialog-container': { alignItems: 'start' } }}
    >
      <Box sx={{ p: 2 }}>
        <Typography id="finder-title" component="h2" sx={visuallyHidden}>
          {translate('finder.title')}
        </Typography>
        {error && <ErrorNotice error={error} />}
        <Autocomplete<Option>
          open
          autoHighlight
          disablePortal
          id="finder"
          value={null}
          inputValue={typed}
          options={[...records, ...actions]}
          // The server has done the matching, with its folding of spellings.
          filterOptions={(options) => options}
          groupBy={({ kind }) => kind}
          getOptionKey={keyOf}
          getOptionLabel={(option) => ('run' in option ? option.label : plainText(option.title, language))}
          noOptionsText={translate(isFetching ? 'finder.looking' : 'finder.nothing')}
          onInputChange={(_event, words, reason) => reason !== 'reset' && setTyped(words)}
          onChange={(_event, option) => choose(option)}
          onClose={(_event, reason) => reason === 'escape' && onClose()}
          slots={{ popper: BelowField }}
          slotProps={{
            popupIndicator: { sx: { display: 'none' } },
            listbox: { 'aria-label': translate('finder.title'), sx: { maxHeight: '60vh', p: 0 } },
          }}
          renderGroup={({ key, ...group }) => <Kind key={key} {...group} />}
          renderOption={({ key, ...props }, option) => (
            <li key={key} {...props}>
              {'run' in option ? (
                option.label
              ) : (
                <Box component="span" sx={{ display: 'grid' }}>
                  <LocalText value={option.title} />
                  <Typography component="span" variant="caption" color="textSecondary">
                    <Code>{option.reference}</Code>
                  </Typography>
                </Box>
              )}
            </li>
          )}
          renderInput={(params) => <TextField {...params} autoFocus label={translate('finder.field')} />}
        />
      </Box>
    </Dialog>
  );
}

/** What is found stands in the dialog itself, under the field. */
function BelowField({ children }: PopperProps) {
  return <Box sx={{ marginBlockStart: 1 }}>{typeof children === 'function' ? null : children}</Box>;
}

function Kind({ group, children }: Omit<AutocompleteRenderGroupParams, 'key'>) {
  const translate = useTranslate();
  const name = translate(`finder.kinds.${group}`, { _: translate(`resources.${group}.list`) });
  return (
    <Box component="li" role="presentation">
      <Typography variant="caption" color="textSecondary" aria-hidden sx={{ paddingInline: 2 }}>
        {name}
      </Typography>
      <Box component="ul" role="group" aria-label={name} sx={{ listStyle: 'none', p: 0, m: 0 }}>
        {children}
      </Box>
    </Box>
  );
}
