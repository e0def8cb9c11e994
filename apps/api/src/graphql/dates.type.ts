import { datePrecisions, timePrecisions } from '@iltizam/domain/days';
import { provenances } from '@iltizam/domain/provenance';
import { graphqlEnum } from './enums.js';

export const DatePrecisionEnum = graphqlEnum(
  'DatePrecision',
  datePrecisions,
  'How exactly a day is known. A month stands as its first day (a start) or its last day (an end).',
  { DAY: 'The day itself is known.', MONTH: 'Only the month is known.', YEAR: 'Only the year is known.' },
);

export const TimePrecisionEnum = graphqlEnum(
  'TimePrecision',
  timePrecisions,
  'How exactly an instant is known.',
  {
    INSTANT: 'To the second.',
    DAY: 'Only the day is known.',
    MONTH: 'Only the month is known; the instant is its beginning.',
    YEAR: 'Only the year is known; the instant is its beginning.',
  },
);

export const ProvenanceEnum = graphqlEnum('Provenance', provenances, 'Where a record comes from.', {
  ENTERED: 'Entered here, by the person the log names.',
  RECORDED: 'Taken from an official document.',
  RECONSTRUCTED: 'A step of the process an official document gives by month only.',
  GENERATED: 'Made for demonstration.',
});
