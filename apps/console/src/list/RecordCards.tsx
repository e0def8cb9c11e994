import Box from '@mui/material/Box';
import { useListContext, useResourceContext, useTranslate } from 'react-admin';
import type { ListContentProps, ListRow } from './columns';
import { TitleLink } from './TitleLink';

/** The same rows on a narrow screen: one card each, every column a labelled line. */
export function RecordCards<Row extends ListRow>({ columns, names }: ListContentProps<Row>) {
  const resource = useResourceContext();
  const translate = useTranslate();
  const { data = [] } = useListContext<Row>();
  return (
    <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
      {data.map((row) => (
        <Box
          component="li"
          key={row.id}
          sx={{ p: 2, borderBlockEnd: '1px solid', borderColor: 'divider', '&:last-child': { border: 0 } }}
        >
          <Box sx={{ display: 'flex', alignItems: 'start', gap: 1, marginBlockEnd: 1 }}>
            <TitleLink row={row} names={names} />
          </Box>
          <Box
            component="dl"
            sx={{ display: 'grid', gridTemplateColumns: 'auto 1fr', columnGap: 2, rowGap: 0.5, m: 0 }}
          >
            {columns
              .map(({ key, render }) => ({ key, content: render(row) }))
              .filter(({ content }) => content !== null)
              .map(({ key, content }) => (
                <Box key={key} sx={{ display: 'contents' }}>
                  <Box component="dt" sx={{ color: 'text.secondary', fontSize: '0.85rem' }}>
                    {translate(`resources.${resource}.fields.${key}`)}
                  </Box>
                  <Box component="dd" sx={{ m: 0, fontSize: '0.9rem' }}>
                    {content}
                  </Box>
                </Box>
              ))}
          </Box>
        </Box>
      ))}
    </Box>
  );
}
