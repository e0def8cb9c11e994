import type { ReactNode } from 'react';
import { useLocation } from 'react-router';
import { useLanguage } from '../i18n/language.js';

interface FiltersProps {
  /** Whether any filter is set, so that it can be cleared. */
  active: boolean;
  children: ReactNode;
}

/** Filters are a plain form that asks for the same page again: the address can be kept and shared. */
export function Filters({ active, children }: FiltersProps) {
  const { t } = useLanguage();
  const { pathname } = useLocation();
  return (
    <form className="filters" method="get" action={pathname} aria-label={t('filter.title')}>
      {children}
      <div className="filters-do">
        <button className="button" type="submit">
          {t('filter.apply')}
        </button>
        {active && <a href={pathname}>{t('filter.clear')}</a>}
      </div>
    </form>
  );
}

interface FilterProps {
  name: string;
  label: string;
  value: string | undefined;
  /** `option` and `optgroup` elements; "all" stands before them. */
  children: ReactNode;
}

export function Filter({ name, label, value, children }: FilterProps) {
  const { t } = useLanguage();
  return (
    <div className="filter">
      <label htmlFor={`filter-${name}`}>{label}</label>
      <select id={`filter-${name}`} name={name} defaultValue={value ?? ''}>
        <option value="">{t('filter.all')}</option>
        {children}
      </select>
    </div>
  );
}
