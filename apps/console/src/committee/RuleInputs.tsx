import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Checkbox from '@mui/material/Checkbox';
import FormControlLabel from '@mui/material/FormControlLabel';
import Typography from '@mui/material/Typography';
import { majorityKinds, quorumKinds, tieRules } from '@iltizam/domain/committee-rules';
import { colleges } from '@iltizam/domain/roles';
import { useTranslate } from 'react-admin';
import { CheckList } from '../forms/CheckList';
import { fractionDraft, hasFraction, type AgreedDraft, type QuorumDraft } from './agreedDraft';
import { Choice } from './Choice';
import { FractionInput } from './FractionInput';

type RuleInputsProps = { draft: AgreedDraft; onChange: (part: Partial<AgreedDraft>) => void };

/** How the committee decides, rule by rule. */
export function RuleInputs({ draft, onChange }: RuleInputsProps) {
  const translate = useTranslate();
  const { quorum, majority } = draft;
  const changeRule = (index: number, part: Partial<QuorumDraft>) =>
    onChange({ quorum: quorum.with(index, { ...quorum[index]!, ...part }) });
  const check = (label: string, checked: boolean, part: (checked: boolean) => Partial<AgreedDraft>) => (
    <FormControlLabel
      label={translate(label)}
      control={<Checkbox checked={checked} onChange={(_event, now) => onChange(part(now))} />}
    />
  );
  return (
    <>
      {check('committee.equalSeats', draft.equalSeats, (equalSeats) => ({ equalSeats }))}
      <Group title="committee.quorum">
        {quorum.map((rule, index) => (
          <Box key={index}>
            <Choice
              id={`quorum-${index}`}
              label={translate('committee.rule', { number: index + 1 })}
              value={rule.kind}
              options={quorumKinds}
              name={(kind) => translate(`committee.kinds.${kind}`)}
              onChange={(kind) => changeRule(index, { kind })}
            />
            {hasFraction(rule.kind) && (
              <FractionInput
                id={`quorum-${index}`}
                value={rule}
                onChange={(fraction) => changeRule(index, fraction)}
              />
            )}
            {quorum.length > 1 && (
              <Button
                size="small"
                color="inherit"
                onClick={() => onChange({ quorum: quorum.toSpliced(index, 1) })}
              >
                {translate('committee.removeRule', { number: index + 1 })}
              </Button>
            )}
          </Box>
        ))}
        <Button
          onClick={() =>
            onChange({ quorum: [...quorum, { kind: 'ALL_SEATS_AT_LEAST', ...fractionDraft(null) }] })
          }
        >
          {translate('committee.addRule')}
        </Button>
      </Group>
      <Group title="committee.majority">
        <Choice
          id="majority"
          label={translate('committee.majorityOf')}
          value={majority.kind}
          options={majorityKinds}
          name={(kind) => translate(`committee.kinds.${kind}`)}
          onChange={(kind) => onChange({ majority: { ...majority, kind } })}
        />
        {hasFraction(majority.kind) && (
          <FractionInput
            id="majority"
            value={majority}
            onChange={(fraction) => onChange({ majority: { ...majority, ...fraction } })}
          />
        )}
        {check('committee.inEachCollege', majority.inEachCollege, (inEachCollege) => ({
          majority: { ...majority, inEachCollege },
        }))}
        <Choice
          id="tie"
          label={translate('committee.tie')}
          value={draft.tie}
          options={tieRules}
          name={(tie) => translate(`committee.ties.${tie}`)}
          onChange={(tie) => onChange({ tie })}
        />
      </Group>
      <CheckList
        label={translate('committee.rotation')}
        options={colleges.map((id) => ({ id, name: translate(`colleges.${id}`) }))}
        chosen={draft.rotating}
        onChange={(rotating) => onChange({ rotating })}
      />
    </>
  );
}

function Group({ title, children }: { title: string; children: React.ReactNode }) {
  const translate = useTranslate();
  return (
    <Box component="fieldset" sx={{ border: 0, p: 0, m: 0, marginBlock: 1 }}>
      <Typography component="legend" sx={{ color: 'text.secondary' }}>
        {translate(title)}
      </Typography>
      {children}
    </Box>
  );
}
