import FilterListIcon from '@mui/icons-material/FilterList';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useState, type ReactNode } from 'react';
import { useListContext, useTranslate } from 'react-admin';
import { formatNumber } from '../i18n/format';
import { useLanguage } from '../i18n/useLanguage';

/** The filters side by side; on a phone behind one button that says how many are set. */
export function FilterBar({ children }: { children: ReactNode }) {
  const translate = useTranslate();
  const language = useLanguage();
  const { filterValues, setFilters } = useListContext();
  const [open, setOpen] = useState(false);
  const set = Object.keys(filterValues).length;
  return (
    <Box sx={{ flex: 1, minWidth: { xs: '100%', sm: 240 } }}>
      <Button
        variant="outlined"
        startIcon={<FilterListIcon />}
        aria-expanded={open}
        onClick={() => setOpen(!open)}
        sx={{ display: { sm: 'none' }, width: '100%' }}
      >
        {translate('list.filters')}
        {set > 0 && ` (${formatNumber(set, language)})`}
      </Button>
      <Box
        sx={{
          display: { xs: open ? 'flex' : 'none', sm: 'flex' },
          flexWrap: 'wrap',
          gap: 1.5,
          marginBlockStart: { xs: 1.5, sm: 0 },
        }}
      >
        {children}
        {set > 0 && (
          <Button onClick={() => setFilters({}, {})}>{translate('ra.navigation.clear_filters')}</Button>
        )}
      </Box>
    </Box>
  );
}
