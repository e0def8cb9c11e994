import Box from '@mui/material/Box';

type KeyCapProps = {
  children: string;
  /** Is it content, to be read aloud? On a button a screen reader has it from `aria-keyshortcuts`. */
  shown?: boolean;
};

/** A key as it is drawn on a button or listed. */
export const KeyCap = ({ children, shown = false }: KeyCapProps) => (
  <Box
    component="kbd"
    aria-hidden={!shown}
    sx={{
      display: 'inline-grid',
      placeItems: 'center',
      minInlineSize: 22,
      paddingInline: 0.5,
      border: 1,
      borderColor: 'currentColor',
      borderRadius: 1,
      fontFamily: 'inherit',
      fontSize: '0.8rem',
      lineHeight: '20px',
      opacity: 0.85,
    }}
  >
    <bdi dir="ltr">{children}</bdi>
  </Box>
);
