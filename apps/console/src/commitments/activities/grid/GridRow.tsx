import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { Fragment, type ReactNode } from 'react';
import { useTranslate } from 'react-admin';
import type { ActivityFactsFragment } from '../../../generated/graphql';
import { useLanguage } from '../../../i18n/useLanguage';
import { LocalText } from '../../../text/LocalText';
import { plainText } from '../../../text/localized';
import { ActivityPeriod } from '../ActivityPeriod';
import { SlipWords } from '../SlipWords';
import { CellEditor } from './CellEditor';
import { CellValueShown, typedValue } from './CellValueShown';
import { typedOf, type Column } from './columns';
import type { RowChange } from './rowChange';
import type { useGridPlace } from './useGridPlace';

type GridRowProps = {
  activity: ActivityFactsFragment;
  row: number;
  columns: readonly Column[];
  change: RowChange | undefined;
  fault: string | undefined;
  open: boolean;
  grid: ReturnType<typeof useGridPlace>;
  onCommit: (column: Column, typed: string) => boolean;
  onCancel: () => void;
  onReport: () => void;
  onHistory: () => void;
  tools: ReactNode;
};

/** One activity; under it, why what was typed could not be kept. */
export function GridRow({ activity, row, columns, change, fault, open, grid, ...acts }: GridRowProps) {
  const translate = useTranslate();
  const language = useLanguage();
  const title = plainText(activity.title, language);
  const reported = columns[0]?.key !== 'title';
  const span = columns.length + (reported ? 2 : 1);
  return (
    <Fragment>
      <tr aria-invalid={fault !== undefined}>
        {reported && (
          <th scope="row">
            <LocalText value={activity.title} />
            <Typography variant="body2" component="div" color="textSecondary">
              <ActivityPeriod activity={activity} />
            </Typography>
          </th>
        )}
        {columns.map((column, index) => {
          const { key } = column;
          const here = grid.place.row === row && grid.place.column === index;
          const edited = grid.edited && here ? grid.edited : null;
          const changed = change !== undefined && key in change;
          const typed = changed ? typedValue(change[key] ?? null) : typedOf(activity, key, language);
          const name = `${translate(`activities.fields.${key}`)}: ${title}`;
          return (
            <td
              key={key}
              id={grid.cellId(row, index)}
              data-cell={`${row}:${index}`}
              data-open={open || undefined}
              data-changed={changed || undefined}
              tabIndex={here ? 0 : -1}
              onFocus={() => !here && grid.setPlace({ row, column: index })}
              onKeyDown={(event) => grid.onKeyDown(event, open)}
              onDoubleClick={() => open && grid.edit({ row, column: index })}
              onClick={() => open && here && !edited && grid.edit({ row, column: index })}
            >
              {edited ? (
                <CellEditor
                  kind={column.kind}
                  label={name}
                  initial={edited.typed ?? typed}
                  onCommit={(text, move) => {
                    const kept = text === typed || acts.onCommit(column, text);
                    if (kept) grid.leave(move);
                    return kept;
                  }}
                  onCancel={() => {
                    acts.onCancel();
                    grid.leave();
                  }}
                />
              ) : (
                <CellValueShown activity={activity} column={column} changed={changed} typed={typed} />
              )}
            </td>
          );
        })}
        <td>
          {reported ? <SlipWords activity={activity} /> : acts.tools}
          {reported && open && (
            <Box>
              <Button
                size="small"
                onClick={acts.onReport}
                aria-label={translate('activities.reportOn', { title })}
                sx={{ minInlineSize: 0, paddingInline: 0.5 }}
              >
                {translate('activities.reportShort')}
              </Button>
            </Box>
          )}
          {reported && activity.reportedOn && (
            <Box>
              <Button
                size="small"
                onClick={acts.onHistory}
                aria-label={translate('activities.historyOf', { title })}
                sx={{ minInlineSize: 0, paddingInline: 0.5 }}
              >
                {translate('activities.history')}
              </Button>
            </Box>
          )}
        </td>
      </tr>
      {fault !== undefined && (
        <tr>
          <td colSpan={span} data-fault="">
            <span role="alert">{fault}</span>
          </td>
        </tr>
      )}
    </Fragment>
  );
}
