import { isHeading, linkedRuns, paragraphsOf } from '@iltizam/domain/linked-text';
import Typography from '@mui/material/Typography';
import { Fragment } from 'react';
import { OutLink } from '../text/OutLink';

/** A text as the portal draws it: paragraphs, headings, addresses that can be followed. */
export function Written({ text }: { text: string }) {
  return paragraphsOf(text).map((paragraph, index) => (
    <Typography
      key={index}
      component={isHeading(paragraph) ? 'h4' : 'p'}
      variant={isHeading(paragraph) ? 'subtitle1' : 'body1'}
      sx={{ whiteSpace: 'pre-line', maxWidth: '70ch', marginBlockEnd: 1.5, textAlign: 'start' }}
    >
      {linkedRuns(paragraph).map(({ text: run, href }, at) => (
        <Fragment key={at}>
          {href === null ? (
            run
          ) : (
            <OutLink to={href}>
              <bdi dir="ltr">{run}</bdi>
            </OutLink>
          )}
        </Fragment>
      ))}
    </Typography>
  ));
}
