import { directions, textIn, type Locale } from '@iltizam/domain/languages';
import type { Row, SheetData } from 'write-excel-file/node';
import type { ActivityRow, IndicatorRow } from './card-rows.js';
import { markOf } from './sheet-mark.js';
import { sheetWords } from './sheet-words.js';

/** Columns that are not seen: which record a row is, and the version that was seen. */
const HIDDEN = 2;
const HEAD = { fontWeight: 'bold', backgroundColor: '#e6f0ed', wrap: true } as const;

/** A card's activities and measurements as a workbook; all that people wrote is text, whatever it begins with. */
export async function writeCardSheet(
  reference: string,
  { activities, indicators }: { activities: readonly ActivityRow[]; indicators: readonly IndicatorRow[] },
  locale: Locale,
): Promise<Buffer> {
  const words = sheetWords[locale];
  const layout = { rightToLeft: directions[locale] === 'rtl', stickyRowsCount: 1 };
  const text = (value: string | null) => (value === null ? null : { value, type: String, wrap: true });
  const number = (value: number | null) => (value === null ? null : { value, type: Number });
  const activityRows: Row[] = activities.map((activity) => [
    activity.id,
    activity.version,
    activity.ordinal,
    text(textIn(activity.title, locale)),
    text(activity.startsOn),
    text(activity.endsOn),
    text(activity.status && words.statuses[activity.status]),
    number(activity.percent),
    text(activity.reportedOn),
    null,
  ]);
  const measurementRows: Row[] = indicators.map((indicator) => [
    indicator.id,
    indicator.version,
    indicator.ordinal,
    indicator.kind,
    text(textIn(indicator.name, locale)),
    indicator.unit,
    number(indicator.value),
    text(indicator.measuredOn),
    null,
    null,
    null,
  ]);
  const head = (kind: 'activities' | 'measurements', columns: readonly string[]): Row =>
    [markOf(kind, reference), 'version', ...columns].map((value) => ({ value, ...HEAD }));
  const activityData: SheetData = [head('activities', words.activityColumns), ...activityRows];
  const measurementData: SheetData = [head('measurements', words.measurementColumns), ...measurementRows];
  const { default: writeXlsxFile } = await import('write-excel-file/node');
  return writeXlsxFile(
    [
      {
        data: activityData,
        sheet: words.activities,
        columns: widths(8, 60, 14, 14, 16, 12, 16, 40),
        ...layout,
      },
      {
        data: measurementData,
        sheet: words.measurements,
        columns: widths(8, 12, 60, 12, 14, 14, 14, 16, 40),
        ...layout,
      },
    ],
    { features: [hiddenColumns] },
  ).toBuffer();
}

const widths = (...seen: number[]) => [
  ...Array.from({ length: HIDDEN }, () => ({ width: 4 })),
  ...seen.map((width) => ({ width })),
];

const hiddenColumns = {
  files: {
    transform: {
      'xl/worksheets/sheet{id}.xml': {
        transform: (xml: string) => xml.replaceAll(/<col min="([12])" /gu, '<col hidden="1" min="$1" '),
      },
    },
  },
};
