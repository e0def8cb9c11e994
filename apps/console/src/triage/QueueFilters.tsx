import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Chip from '@mui/material/Chip';
import MenuItem from '@mui/material/MenuItem';
import TextField from '@mui/material/TextField';
import { useTranslate } from 'react-admin';
import { useLanguage } from '../i18n/useLanguage';
import { formatNumber } from '../i18n/format';
import { plainText } from '../text/localized';
import { PlanChoice } from './PlanChoice';
import { QueueSearch } from './QueueSearch';
import { shortcuts } from './keys';
import { useTriageContext } from './TriageContext';
import type { FilterName } from './useFilters';

type ChipChoice = { name: FilterName; value: string; label: string; count: number };

/** The queue narrowed: by search, state, channel and theme, each with how many wait behind it. */
export function QueueFilters() {
  const translate = useTranslate();
  const language = useLanguage();
  const { counts, filters, changeFilter, clearFilters, setOverlay } = useTriageContext();
  const { state, theme, channel, later } = filters;
  const chips: ChipChoice[] = [
    ...(counts?.states ?? []).map(({ state: value, count }) => ({
      name: 'state' as const,
      value,
      label: translate(`triage.chips.${value}`, { _: translate(`states.proposal.${value}`) }),
      count,
    })),
    ...(counts && counts.channels.length > 1 ? counts.channels : []).map(({ channel: value, count }) => ({
      name: 'channel' as const,
      value,
      label: translate(`channels.${value}`),
      count,
    })),
    ...(counts && (counts.later > 0 || later)
      ? [{ name: 'later' as const, value: '1', label: translate('triage.chips.later'), count: counts.later }]
      : []),
  ];
  const isOn = ({ name, value }: ChipChoice) =>
    name === 'later' ? later : (name === 'state' ? state : channel) === value;
  return (
    <Box sx={{ p: 1.5, display: 'grid', gap: 1, borderBlockEnd: '1px solid', borderColor: 'divider' }}>
      <PlanChoice />
      <QueueSearch />
      <Box
        role="group"
        aria-label={translate('triage.queue.filters')}
        sx={{ display: 'flex', flexWrap: 'wrap', gap: 0.5 }}
      >
        {chips.map((chip) => (
          <Chip
            key={`${chip.name} ${chip.value}`}
            size="small"
            variant={isOn(chip) ? 'filled' : 'outlined'}
            color={isOn(chip) ? 'primary' : 'default'}
            aria-pressed={isOn(chip)}
            label={`${chip.label} · ${formatNumber(chip.count, language)}`}
            onClick={() => changeFilter({ [chip.name]: isOn(chip) ? null : chip.value })}
          />
        ))}
        {(state || theme || channel || filters.q || later) && (
          <Chip size="small" label={translate('triage.queue.clearFilters')} onClick={clearFilters} />
        )}
      </Box>
      <Button size="small" color="inherit" onClick={() => setOverlay('views')} sx={{ justifySelf: 'start' }}>
        {translate('triage.views.title')}
      </Button>
      {counts && counts.themes.length > 0 && (
        <TextField
          id="triage-theme"
          select
          margin="none"
          label={translate('resources.proposals.fields.theme')}
          value={theme ?? ''}
          onChange={(event) => changeFilter({ theme: event.target.value || null })}
          slotProps={{
            select: { displayEmpty: true, SelectDisplayProps: { 'aria-keyshortcuts': shortcuts.theme } },
            inputLabel: { shrink: true },
          }}
        >
          <MenuItem value="">{translate('list.all')}</MenuItem>
          {counts.themes.map(({ theme: one, count }) => (
            <MenuItem key={one.reference} value={one.reference}>
              {plainText(one.name, language)} · {formatNumber(count, language)}
            </MenuItem>
          ))}
        </TextField>
      )}
    </Box>
  );
}
