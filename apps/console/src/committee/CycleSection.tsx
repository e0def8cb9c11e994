import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import MenuItem from '@mui/material/MenuItem';
import TextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { useMay } from '../access/useMay';
import { Facts } from '../record/Facts';
import { Section } from '../record/Section';
import { Period } from '../text/Day';
import { Figure } from '../text/Figure';
import { LocalParagraphs } from '../text/LocalText';
import { AgreeDialog } from './AgreeDialog';
import type { CommitteeRecord, CycleRecord } from './committee.record';
import { useRuleWords } from './useRuleWords';

type CycleSectionProps = {
  committee: CommitteeRecord;
  cycle: CycleRecord | null;
  onChoose: (reference: string) => void;
};

/** What was agreed for a cycle, beside what the documents say of the committee. */
export function CycleSection({ committee, cycle, onChoose }: CycleSectionProps) {
  const translate = useTranslate();
  const may = useMay();
  const [asked, setAsked] = useState<'new' | 'change' | null>(null);
  const nameOf = ({ reference }: CycleRecord) =>
    translate('committee.cycle', { number: reference.split('-').at(-1) ?? reference });
  const told = [committee.role, committee.parity, committee.rotation].filter((text) => text !== null);
  return (
    <>
      <Section title={cycle ? nameOf(cycle) : translate('committee.agreed')}>
        {committee.cycles.length > 1 && cycle && (
          <TextField
            id="cycle"
            select
            label={translate('committee.otherCycle')}
            value={cycle.reference}
            onChange={({ target }) => onChoose(target.value)}
          >
            {committee.cycles.map((one) => (
              <MenuItem key={one.reference} value={one.reference}>
                {nameOf(one)}
              </MenuItem>
            ))}
          </TextField>
        )}
        {cycle ? (
          <CycleFacts cycle={cycle} />
        ) : (
          <Typography color="textSecondary">{translate('committee.notAgreed')}</Typography>
        )}
        {may('Mutation.agreeSeats') && (
          <Box sx={{ display: 'grid', gap: 1, marginBlockStart: 2 }}>
            {cycle && (
              <Button variant="outlined" onClick={() => setAsked('change')}>
                {translate('committee.change')}
              </Button>
            )}
            <Button variant={cycle ? 'text' : 'contained'} onClick={() => setAsked('new')}>
              {translate('committee.agree')}
            </Button>
          </Box>
        )}
        {asked && <AgreeDialog cycle={asked === 'change' ? cycle : null} onClose={() => setAsked(null)} />}
      </Section>
      {told.length > 0 && (
        <Section title={translate('committee.documents')}>
          {told.map((text, index) => (
            <LocalParagraphs key={index} value={text} variant="body2" sx={{ marginBlockEnd: 1 }} />
          ))}
        </Section>
      )}
    </>
  );
}

function CycleFacts({ cycle }: { cycle: CycleRecord }) {
  const translate = useTranslate();
  const ruleWords = useRuleWords();
  const { rules, seats } = cycle;
  return (
    <Facts
      facts={[
        { label: translate('committee.period'), value: <Period {...cycle} /> },
        ...seats.map((one) => ({
          label: translate(`colleges.${one.college}`),
          value: <Figure value={one.seats} />,
        })),
        {
          label: translate('committee.parity'),
          value: translate(rules.equalSeats ? 'committee.equalSeats' : 'committee.unequalSeats'),
        },
        { label: translate('committee.quorum'), value: ruleWords.quorum(rules).join(' · ') },
        { label: translate('committee.majority'), value: ruleWords.majority(rules) },
        { label: translate('committee.tie'), value: translate(`committee.ties.${rules.tie}`) },
        {
          label: translate('committee.rotation'),
          value:
            rules.rotating.map((college) => translate(`colleges.${college}`)).join(' · ') ||
            translate('committee.noRotation'),
        },
      ]}
    />
  );
}
