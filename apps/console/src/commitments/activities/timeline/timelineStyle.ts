import type { Theme } from '@mui/material/styles';

/** A grid of names and tracks; everything on a track lies along the direction of the text. */
export const timelineStyle = (theme: Theme) => {
  const { primary, error, text, divider } = theme.palette;
  const key = { display: 'inline-block', inlineSize: 18, blockSize: 10, marginInline: '12px 4px' };
  return {
    margin: 0,
    marginBlockStart: '20px',
    printColorAdjust: 'exact',
    '& .timeline': { marginBlockStart: '8px', fontSize: theme.typography.body2.fontSize },
    '& .line, & .years': {
      display: 'grid',
      gridTemplateColumns: { xs: '1fr', md: 'minmax(0, 16rem) minmax(0, 1fr)' },
      columnGap: '12px',
      alignItems: 'center',
      paddingBlock: '3px',
      breakInside: 'avoid',
    },
    '& .name': {
      overflow: 'hidden',
      display: '-webkit-box',
      WebkitBoxOrient: 'vertical',
      WebkitLineClamp: 2,
    },
    '& .track': { position: 'relative', minBlockSize: 24 },
    '& .year': { position: 'absolute', color: text.secondary },
    '& .tick': {
      position: 'absolute',
      insetBlock: -3,
      borderInlineStart: `1px solid ${divider}`,
    },
    '& .planned, & .actual': { position: 'absolute', borderRadius: '3px' },
    '& .planned': {
      insetBlockStart: 4,
      blockSize: 12,
      border: `1.5px solid ${primary.main}`,
      background: theme.palette.background.paper,
      overflow: 'hidden',
    },
    '& .planned.late': { borderColor: error.main, borderStyle: 'dashed' },
    '& .planned .done': { display: 'block', blockSize: '100%', background: primary.main },
    '& .planned.late .done': { background: error.main },
    '& .actual': { insetBlockStart: 19, blockSize: 4, background: text.primary },
    '& .today': {
      position: 'absolute',
      insetBlock: -3,
      borderInlineStart: `2px solid ${error.main}`,
    },
    '& .legend': { marginBlockStart: '8px', color: text.secondary },
    '& .key.planned': { ...key, position: 'static', border: `1.5px solid ${primary.main}` },
    '& .key.done': { ...key, background: primary.main },
    '& .key.actual': { ...key, position: 'static', blockSize: 4, background: text.primary },
    '& .key.now': { ...key, inlineSize: 0, borderInlineStart: `2px solid ${error.main}` },
  };
};
