import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { useMay } from '../access/useMay';
import { Facts } from '../record/Facts';
import { Section } from '../record/Section';
import { Day } from '../text/Day';
import { Figure } from '../text/Figure';
import { LocalParagraphs, LocalText } from '../text/LocalText';
import { AdoptionDialog } from './AdoptionDialog';
import type { PlanRecord } from './plan.record';
import { OutLink } from '../text/OutLink';

/** How a plan was adopted: when, by whom, with which documents, and how many of the commitments put forward. */
export function PlanAdoption({ plan }: { plan: PlanRecord }) {
  const translate = useTranslate();
  const may = useMay();
  const [records, setRecords] = useState(false);
  const { adoption } = plan;
  if (!adoption) return null;
  const label = (key: string) => translate(`plans.adoption.${key}`);
  const { adoptedOn, precision, body, text, proposed, adopted, documents } = adoption;
  return (
    <Section
      title={label('title')}
      action={
        may('Mutation.recordAdoption') && (
          <Button variant="outlined" onClick={() => setRecords(true)}>
            {label(adoptedOn ? 'correct' : 'record')}
          </Button>
        )
      }
    >
      <Facts
        facts={[
          {
            label: label('day'),
            value: adoptedOn ? <Day value={adoptedOn} precision={precision} /> : label('unknownDay'),
          },
          ...(body ? [{ label: label('body'), value: <LocalText value={body} /> }] : []),
          { label: label('proposed'), value: <Figure value={proposed} /> },
          { label: label('adopted'), value: <Figure value={adopted} /> },
        ]}
      />
      {text && <LocalParagraphs value={text} />}
      <Typography variant="h3" sx={{ marginBlock: 1.5 }}>
        {label('documents')}
      </Typography>
      {documents.length === 0 && <Typography color="textSecondary">{label('noDocuments')}</Typography>}
      <ul>
        {documents.map(({ reference, title, url, issuedOn, issuedPrecision }) => (
          <li key={reference}>
            {url ? (
              <OutLink to={url}>
                <LocalText value={title} />
              </OutLink>
            ) : (
              <LocalText value={title} />
            )}
            {issuedOn && (
              <>
                {' · '}
                <Day value={issuedOn} precision={issuedPrecision} />
              </>
            )}
          </li>
        ))}
      </ul>
      {records && <AdoptionDialog plan={plan} onClose={() => setRecords(false)} />}
    </Section>
  );
}
