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
      // A phone has no keys: only where they are listed are they drawn there too.
      display: shown ? 'inline-grid' : { xs: 'none', sm: 'inline-grid' },
      placeItems: 'center',
      minInlineSize: 22,
      paddingInline: 0.5,
      border: 1,
      borderColor: 'currentColor',
      borderRadius: 1,
      fontFamily: 'inherit',
      lineHeight: '20px',
      // A button draws what stands before its words as an icon, larger.
      '&&&': { fontSize: '0.78rem' },
      opacity: 0.85,
    }}
  >
    <bdi dir="ltr">{children}</bdi>
  </Box>
);
