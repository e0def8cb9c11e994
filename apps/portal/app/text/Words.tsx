import { runsOf } from '@iltizam/domain/left-to-right';
import type { Shown } from './shown.js';

/** Words of a record; in a text from the right, ranges, dates and phone numbers keep their own direction. */
export const Words = ({ of: { value, dir } }: { of: Shown }) =>
  dir === 'ltr'
    ? value
    : runsOf(value).map(({ text, leftToRight }, index) =>
        leftToRight ? (
          <bdi key={index} dir="ltr">
            {text}
          </bdi>
        ) : (
          text
        ),
      );
