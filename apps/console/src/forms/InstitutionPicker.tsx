import { arNorm } from '@iltizam/domain/arabic';
import Autocomplete from '@mui/material/Autocomplete';
import TextField from '@mui/material/TextField';
import { useGetList } from 'react-admin';
import type { InstitutionRowsQuery } from '../generated/graphql';
import { useLanguage } from '../i18n/useLanguage';
import { plainText } from '../text/localized';

type Institution = InstitutionRowsQuery['institutions'][number];

type PickerProps = {
  id: string;
  label: string;
  /** References that are not offered: chosen elsewhere, or the asker's own. */
  except?: readonly string[];
  helperText?: string;
};

/** All institutions, and the words that find one: its name in any language and its acronym, spelled freely. */
function useInstitutions(except: readonly string[] = []) {
  const language = useLanguage();
  const { data = [] } = useGetList<Institution>('institutions');
  const nameOf = (reference: string) =>
    plainText(data.find((one) => one.reference === reference)?.name, language);
  const findable = (reference: string) => {
    const one = data.find((institution) => institution.reference === reference);
    return arNorm([one?.name.ar, one?.name.fr, one?.name.en, one?.acronym].join(' '));
  };
  return {
    options: data.map(({ reference }) => reference).filter((one) => !except.includes(one)),
    getOptionLabel: nameOf,
    filterOptions: (options: string[], { inputValue }: { inputValue: string }) =>
      options.filter((option) => findable(option).includes(arNorm(inputValue))),
  };
}

type OneProps = PickerProps & { value: string | null; onChange: (value: string | null) => void };

export function InstitutionPicker({ id, label, except, helperText, value, onChange }: OneProps) {
  return (
    <Autocomplete
      id={id}
      {...useInstitutions(except)}
      value={value}
      onChange={(_event, chosen) => onChange(chosen)}
      renderInput={(params) => <TextField {...params} label={label} helperText={helperText} />}
    />
  );
}

type ManyProps = PickerProps & { value: string[]; onChange: (value: string[]) => void };

export function InstitutionsPicker({ id, label, except, helperText, value, onChange }: ManyProps) {
  return (
    <Autocomplete
      id={id}
      multiple
      filterSelectedOptions
      {...useInstitutions(except)}
      value={value}
      onChange={(_event, chosen) => onChange(chosen)}
      renderInput={(params) => <TextField {...params} label={label} helperText={helperText} />}
    />
  );
}
