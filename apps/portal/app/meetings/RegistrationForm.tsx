import { ageBands, genders, participantCapacities } from '@iltizam/domain/registrations';
import { regionNames, regions } from '@iltizam/domain/regions';
import { textLimits } from '@iltizam/domain/text-limits';
import { EmailField } from '../forms/EmailField.js';
import { Field, Question } from '../forms/Field.js';
import { FormGuard } from '../forms/FormGuard.js';
import type { OpenedForm } from '../forms/opened-form.js';
import { useLanguage } from '../i18n/language.js';
import type { Written } from './registration.js';

interface RegistrationFormProps {
  /** Null where there is no limit. */
  seatsLeft: number | null;
  opened: OpenedForm;
  /** What was filled in before it was refused. */
  written: Written;
}

export function RegistrationForm({ seatsLeft, opened, written }: RegistrationFormProps) {
  const { locale, t } = useLanguage();
  const said = (value: string) => t(`meeting.value.${value as 'CITIZEN'}`);
  const choice = (name: 'region' | 'capacity' | 'ageBand' | 'gender', values: [string, string][]) => (
    <Question id={name} label={t(`meeting.register.${name}`)}>
      <select id={name} name={name} defaultValue={written[name] ?? ''}>
        <option value="">{t('meeting.register.unsaid')}</option>
        {values.map(([value, label]) => (
          <option key={value} value={value}>
            {label}
          </option>
        ))}
      </select>
    </Question>
  );
  return (
    <>
      <p>{t('meeting.register.lead')}</p>
      {seatsLeft !== null && (
        <p>
          {seatsLeft === 0
            ? t('meeting.register.full')
            : t('meeting.register.seatsLeft', { count: seatsLeft })}
        </p>
      )}
      <form className="form" method="post">
        <FormGuard form="REGISTRATION" opened={opened} />
        <Field
          name="name"
          label={t('meeting.register.name')}
          hint={t('meeting.register.nameHint')}
          value={written.name}
          maxLength={textLimits.personName}
          autoComplete="name"
          required
        />
        <EmailField value={written.email} />
        <fieldset>
          <legend>{t('meeting.register.voluntary')}</legend>
          <p className="muted">{t('meeting.register.voluntaryText')}</p>
          {choice(
            'region',
            regionNames.map((region) => [region, regions[region][locale]]),
          )}
          {choice(
            'capacity',
            participantCapacities.map((value) => [value, said(value)]),
          )}
          {choice(
            'ageBand',
            ageBands.map((value) => [value, said(value)]),
          )}
          {choice(
            'gender',
            genders.map((value) => [value, said(value)]),
          )}
          <Field
            name="needs"
            label={t('meeting.register.needs')}
            hint={t('meeting.register.needsHint')}
            value={written.needs}
            rows={2}
            maxLength={textLimits.needs}
          />
        </fieldset>
        <div className="form-do">
          <button className="button" name="do" value="register">
            {t('meeting.register.send')}
          </button>
        </div>
      </form>
    </>
  );
}
