import type { ReactNode } from 'react';
import { useLanguage } from '../i18n/language.js';

interface FieldProps {
  name: string;
  /** Of the element, where another form of the page has a field of this name. */
  id?: string;
  label: string;
  /** What helps to write it; read with the field. */
  hint?: string;
  value?: string | undefined;
  required?: boolean;
  /** Lines of the field; one where left out. */
  rows?: number;
  maxLength?: number;
  type?: 'text' | 'email' | 'tel';
  autoComplete?: string;
}

/** One question of a form, its hint, and room for the answer in the writer's own direction. */
export function Field({
  name,
  id = name,
  label,
  hint,
  value,
  required,
  rows,
  maxLength,
  type = 'text',
  autoComplete,
}: FieldProps) {
  const common = {
    id,
    name,
    required,
    maxLength,
    autoComplete,
    defaultValue: value,
    'aria-describedby': hint ? `${id}-hint` : undefined,
  };
  return (
    <Question id={id} label={label} hint={hint} required={required}>
      {rows ? (
        <textarea {...common} rows={rows} dir="auto" />
      ) : (
        <input {...common} type={type} dir={type === 'text' ? 'auto' : 'ltr'} />
      )}
    </Question>
  );
}

interface QuestionProps {
  id: string;
  label: string;
  hint?: string | undefined;
  required?: boolean | undefined;
  children: ReactNode;
}

export function Question({ id, label, hint, required, children }: QuestionProps) {
  const { t } = useLanguage();
  return (
    <div className="field">
      <label htmlFor={id}>
        {label} {!required && <span className="muted">({t('forms.optional')})</span>}
      </label>
      {hint && (
        <p id={`${id}-hint`} className="muted">
          {hint}
        </p>
      )}
      {children}
    </div>
  );
}
