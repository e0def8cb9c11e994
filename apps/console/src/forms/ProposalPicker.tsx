import Autocomplete from '@mui/material/Autocomplete';
import TextField from '@mui/material/TextField';
import { useState } from 'react';
import { useGetList } from 'react-admin';
import type { ProposalRowsQuery, ProposalState } from '../generated/graphql';
import { useLanguage } from '../i18n/useLanguage';
import { Code } from '../text/Code';
import { LocalText } from '../text/LocalText';
import { plainText } from '../text/localized';

export type PickedProposal = ProposalRowsQuery['proposals']['edges'][number]['node'];

type ProposalPickerProps = {
  label: string;
  plan: string;
  /** Only proposals in these states can be chosen. */
  states: readonly ProposalState[];
  /** The reference that cannot be chosen. */
  except: string;
  value: PickedProposal | null;
  onChange: (value: PickedProposal | null) => void;
};

/** Finds a proposal of the same plan by words; the server folds Arabic spellings. */
export function ProposalPicker({ label, plan, states, except, value, onChange }: ProposalPickerProps) {
  const language = useLanguage();
  const [words, setWords] = useState('');
  const { data = [], isFetching } = useGetList<PickedProposal>(
    'proposals',
    {
      filter: { plan, workflowState: states, ...(words === '' ? {} : { q: words }) },
      pagination: { page: 1, perPage: 20 },
      sort: { field: 'submittedAt', order: 'DESC' },
    },
    { placeholderData: (former) => former },
  );
  return (
    <Autocomplete
      id="proposal-picker"
      options={data.filter(({ reference }) => reference !== except)}
      value={value}
      loading={isFetching}
      onChange={(_event, chosen) => onChange(chosen)}
      onInputChange={(_event, typed, reason) => setWords(reason === 'input' ? typed : '')}
      // The server has done the matching, with its folding of spellings.
      filterOptions={(options) => options}
      getOptionKey={({ reference }) => reference}
      getOptionLabel={({ title }) => plainText(title, language)}
      isOptionEqualToValue={(one, other) => one.reference === other.reference}
      renderOption={({ key, ...props }, option) => (
        <li key={key} {...props}>
          <span>
            <LocalText value={option.title} /> <Code>{option.reference}</Code>
          </span>
        </li>
      )}
      renderInput={(params) => <TextField {...params} label={label} />}
    />
  );
}
