import type { ThemeOptions } from '@mui/material/styles';
import { palette } from './palette';

const field = { variant: 'outlined', size: 'small', margin: 'dense', fullWidth: true } as const;

/** A list opened by the mouse inside its field: the click ends on the field, which would keep the keyboard. */
const focusChoice = (menu: HTMLElement) =>
  menu.querySelector<HTMLElement>('[role="option"][tabindex="0"]')?.focus();

export const components: ThemeOptions['components'] = {
  MuiCssBaseline: {
    styleOverrides: {
      body: { backgroundColor: palette.ground },
      // The heading or main region takes focus after navigation; it needs no ring of its own.
      '#main-content:focus': { outline: 'none' },
      a: { color: palette.brand },
      'bdi, code': { fontVariantNumeric: 'tabular-nums' },
    },
  },
  MuiButtonBase: {
    defaultProps: { disableRipple: true },
    styleOverrides: {
      root: {
        '&.Mui-focusVisible': { outline: `3px solid ${palette.blue}`, outlineOffset: 2 },
      },
    },
  },
  MuiButton: {
    defaultProps: { disableElevation: true },
    styleOverrides: { root: { minHeight: 36, borderRadius: 8 } },
  },
  MuiTextField: { defaultProps: field },
  MuiFormControl: { defaultProps: field },
  MuiInputBase: { styleOverrides: { root: { lineHeight: 1.6 }, input: { height: '1.6em' } } },
  MuiInputLabel: { styleOverrides: { root: { color: palette.inkSoft } } },
  MuiFormHelperText: { styleOverrides: { root: { textAlign: 'start' } } },
  MuiOutlinedInput: {
    styleOverrides: { root: { backgroundColor: palette.paper, borderRadius: 8 } },
  },
  // Menus and lists of choices stay where their button is, inside its landmark or dialog.
  MuiMenu: { defaultProps: { disablePortal: true, slotProps: { transition: { onEntered: focusChoice } } } },
  MuiAutocomplete: {
    defaultProps: {
      disablePortal: true,
      // A fixed list is not cut off by the dialog it belongs to.
      slotProps: { popper: { popperOptions: { strategy: 'fixed' } } },
    },
  },
  MuiPaper: { defaultProps: { elevation: 0 } },
  MuiCard: {
    defaultProps: { variant: 'outlined' },
    styleOverrides: { root: { borderColor: palette.line, borderRadius: 12 } },
  },
  MuiDialog: { styleOverrides: { paper: { borderRadius: 14 } } },
  MuiDialogTitle: { styleOverrides: { root: { fontSize: '1.1rem', fontWeight: 600 } } },
  MuiChip: { styleOverrides: { root: { fontWeight: 600, borderRadius: 8 } } },
  MuiTableCell: {
    styleOverrides: {
      root: { borderColor: palette.line, textAlign: 'start' },
      head: { fontWeight: 600, color: palette.inkSoft, backgroundColor: palette.ground },
    },
  },
  // 24 px is the smallest target a finger or a shaking hand can rely on.
  MuiTableSortLabel: { styleOverrides: { root: { minHeight: 24 } } },
  MuiTooltip: { styleOverrides: { tooltip: { fontSize: '0.85rem', lineHeight: 1.6 } } },
  MuiLink: { defaultProps: { underline: 'hover' } },
  MuiLinearProgress: { styleOverrides: { root: { borderRadius: 6, height: 8 } } },
  MuiAlert: { styleOverrides: { root: { borderRadius: 10, alignItems: 'center' } } },
};
