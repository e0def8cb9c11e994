import Box from '@mui/material/Box';
import Table from '@mui/material/Table';
import TableBody from '@mui/material/TableBody';
import TableCell from '@mui/material/TableCell';
import TableHead from '@mui/material/TableHead';
import TableRow from '@mui/material/TableRow';
import { useTranslate } from 'react-admin';
import { useRefusalText } from '../../errors/useRefusalText';
import type { SheetRowFragment } from '../../generated/graphql';

/** What each row of an edited workbook would change, or why it cannot be taken and in which cell. */
export function SheetRows({ rows }: { rows: readonly SheetRowFragment[] }) {
  const translate = useTranslate();
  const refusalText = useRefusalText();
  // A status comes as its code, before the figures.
  const said = (text: string | null | undefined) => {
    if (text == null) return translate('excel.nothing');
    const [first = '', ...rest] = text.split(' ');
    const word = /^[A-Z_]+$/u.test(first) ? translate(`states.activity.${first}`) : null;
    return (
      <>
        {word} <bdi dir="ltr">{(word === null ? [first, ...rest] : rest).join(' · ')}</bdi>
      </>
    );
  };
  return (
    <Box sx={{ overflowX: 'auto' }} tabIndex={0} role="region" aria-label={translate('excel.rows')}>
      <Table size="small">
        <TableHead>
          <TableRow>
            <TableCell>{translate('excel.cell')}</TableCell>
            <TableCell>{translate('excel.of')}</TableCell>
            <TableCell>{translate('excel.before')}</TableCell>
            <TableCell>{translate('excel.after')}</TableCell>
          </TableRow>
        </TableHead>
        <TableBody>
          {rows.map(({ sheet, cell, ordinal, before, after, problem }) => (
            <TableRow key={`${sheet} ${cell}`}>
              <TableCell>
                <bdi dir="ltr">{cell}</bdi>
              </TableCell>
              <TableCell>
                {translate(`excel.sheets.${sheet}`, { ordinal: ordinal ?? translate('excel.unknown') })}
              </TableCell>
              {problem ? (
                <TableCell colSpan={2} sx={{ color: 'error.main' }}>
                  {refusalText(problem)}
                </TableCell>
              ) : (
                <>
                  <TableCell>{said(before)}</TableCell>
                  <TableCell>{said(after)}</TableCell>
                </>
              )}
            </TableRow>
          ))}
        </TableBody>
      </Table>
    </Box>
  );
}
