import Box from '@mui/material/Box';
import Pagination from '@mui/material/Pagination';
import Typography from '@mui/material/Typography';
import { useListContext, useTranslate } from 'react-admin';

/** How many there are, and the way to the others. */
export function ListPages() {
  const translate = useTranslate();
  const { total = 0, page, perPage, setPage, isPending } = useListContext();
  if (isPending || total === 0) return null;
  return (
    <Box
      sx={{
        display: 'flex',
        flexWrap: 'wrap',
        alignItems: 'center',
        justifyContent: 'space-between',
        gap: 1,
        paddingBlock: 1.5,
      }}
    >
      <Typography variant="body2" color="textSecondary">
        {translate('ra.navigation.page_range_info', {
          offsetBegin: (page - 1) * perPage + 1,
          offsetEnd: Math.min(page * perPage, total),
          total,
        })}
      </Typography>
      {total > perPage && (
        <Pagination
          count={Math.ceil(total / perPage)}
          page={page}
          onChange={(_event, chosen) => setPage(chosen)}
          shape="rounded"
          color="primary"
        />
      )}
    </Box>
  );
}
