import type { Theme } from '@mui/material/styles';

/** The grid as it is drawn; the cell the keyboard is on has a frame, one that may be filled in a quiet line. */
export const gridStyle = (theme: Theme) => ({
  inlineSize: '100%',
  borderCollapse: 'collapse',
  fontSize: '0.875rem',
  '& th, & td': {
    textAlign: 'start',
    verticalAlign: 'top',
    paddingBlock: '8px',
    paddingInline: '8px',
    borderBlockEnd: `1px solid ${theme.palette.divider}`,
  },
  '& thead th': { fontWeight: 600, whiteSpace: 'nowrap', color: theme.palette.text.secondary },
  '& tr > :last-child': { minInlineSize: 132 },
  '& tbody th': { fontWeight: 600, minInlineSize: 220 },
  '& [data-open]': {
    cursor: 'text',
    minInlineSize: 96,
    boxShadow: `inset 0 -1px 0 ${theme.palette.text.secondary}`,
  },
  '& [data-changed]': { background: theme.palette.action.hover },
  '& [data-cell]:focus': { outline: `2px solid ${theme.palette.primary.main}`, outlineOffset: -2 },
  '& [data-fault]': { color: theme.palette.error.main, borderBlockEnd: 0 },
});
