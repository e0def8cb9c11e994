import Checkbox from '@mui/material/Checkbox';
import FormControl from '@mui/material/FormControl';
import FormControlLabel from '@mui/material/FormControlLabel';
import FormGroup from '@mui/material/FormGroup';
import FormLabel from '@mui/material/FormLabel';

type CheckListProps<Id extends string | number> = {
  label: string;
  options: { id: Id; name: string }[];
  chosen: Id[];
  onChange: (chosen: Id[]) => void;
};

/** Several of a short list; the order stays the list's own, so that the same choice is the same value. */
export function CheckList<Id extends string | number>({
  label,
  options,
  chosen,
  onChange,
}: CheckListProps<Id>) {
  const toggle = (id: Id, checked: boolean) =>
    onChange(
      options.map((option) => option.id).filter((one) => (one === id ? checked : chosen.includes(one))),
    );
  return (
    <FormControl component="fieldset">
      <FormLabel component="legend">{label}</FormLabel>
      <FormGroup row>
        {options.map(({ id, name }) => (
          <FormControlLabel
            key={id}
            label={name}
            control={
              <Checkbox
                size="small"
                checked={chosen.includes(id)}
                onChange={(_event, checked) => toggle(id, checked)}
              />
            }
          />
        ))}
      </FormGroup>
    </FormControl>
  );
}
