import { membershipRules } from '@iltizam/domain/membership-rules';
import { colleges, roles, type College, type Role } from '@iltizam/domain/roles';
import MenuItem from '@mui/material/MenuItem';
import TextField from '@mui/material/TextField';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { CommandDialog } from '../commands/CommandDialog';
import { CommandError } from '../commands/CommandError';
import { ConflictNotice } from '../commands/ConflictNotice';
import { useCommand } from '../commands/useCommand';
import { DayInput } from '../forms/DayInput';
import { PlanSelect } from '../forms/PlanSelect';
import { InstitutionPicker } from '../forms/InstitutionPicker';
import type { UserRecordFragment } from '../generated/graphql';
import { today } from '../i18n/format';
import { MeetingSelect } from '../meetings/MeetingSelect';
import { AddMembership } from './user.documents';

type MembershipDialogProps = { user: UserRecordFragment; onClose: () => void };

/** A role, what it is bound to, and from when to when. */
export function MembershipDialog({ user, onClose }: MembershipDialogProps) {
  const translate = useTranslate();
  const [role, setRole] = useState<Role>('OFFICER');
  const [institution, setInstitution] = useState<string | null>(null);
  const [college, setCollege] = useState<College>('CIVIL_SOCIETY');
  const [plan, setPlan] = useState<string | null>(null);
  const [meeting, setMeeting] = useState<string | null>(null);
  const [validFrom, setValidFrom] = useState<string | null>(today());
  const [validTo, setValidTo] = useState<string | null>(null);
  const add = useCommand(AddMembership, { done: 'users.memberships.added', onDone: onClose });
  const needs = membershipRules[role];
  const missing =
    (needs.institution === 'required' && institution === null && 'users.missing.institution') ||
    (needs.plan === 'required' && plan === null && 'users.missing.plan') ||
    (needs.meeting === 'required' && meeting === null && 'users.missing.meeting') ||
    null;

  return (
    <CommandDialog
      title={translate('users.memberships.add')}
      explanation={translate('users.memberships.explain')}
      submitLabel={translate('users.memberships.add')}
      busy={add.isPending}
      missing={missing && translate(missing)}
      onSubmit={() =>
        add.mutate({
          user: user.id,
          version: user.version,
          role,
          ...(needs.institution !== 'no' && institution ? { institution } : {}),
          ...(needs.college !== 'no' ? { college } : {}),
          ...(needs.plan !== 'no' && plan ? { plan } : {}),
          ...(needs.meeting !== 'no' && meeting ? { meeting } : {}),
          ...(validFrom ? { validFrom } : {}),
          ...(validTo ? { validTo } : {}),
        })
      }
      onClose={onClose}
    >
      <CommandError error={add.error}>
        <ConflictNotice resource="users">{translate('users.changed')}</ConflictNotice>
      </CommandError>
      <TextField
        id="membership-role"
        select
        label={translate('users.fields.role')}
        value={role}
        onChange={({ target }) => setRole(target.value as Role)}
      >
        {roles.map((one) => (
          <MenuItem key={one} value={one}>
            {translate(`roles.${one}`)}
          </MenuItem>
        ))}
      </TextField>
      {needs.institution !== 'no' && (
        <InstitutionPicker
          id="membership-institution"
          label={translate(
            `users.fields.${needs.institution === 'required' ? 'institution' : 'organisation'}`,
          )}
          value={institution}
          onChange={setInstitution}
        />
      )}
      {needs.college !== 'no' && (
        <TextField
          id="membership-college"
          select
          label={translate('users.fields.college')}
          value={college}
          onChange={({ target }) => setCollege(target.value as College)}
        >
          {colleges.map((one) => (
            <MenuItem key={one} value={one}>
              {translate(`colleges.${one}`)}
            </MenuItem>
          ))}
        </TextField>
      )}
      {needs.plan !== 'no' && (
        <PlanSelect
          id="membership-plan"
          label={translate('users.fields.plan')}
          value={plan}
          onChange={setPlan}
        />
      )}
      {needs.meeting !== 'no' && <MeetingSelect value={meeting} onChange={setMeeting} />}
      <DayInput
        name="membership-from"
        label={translate('users.fields.validFrom')}
        value={validFrom}
        onChange={setValidFrom}
      />
      <DayInput
        name="membership-to"
        label={translate('users.fields.validTo')}
        value={validTo}
        onChange={setValidTo}
      />
    </CommandDialog>
  );
}
