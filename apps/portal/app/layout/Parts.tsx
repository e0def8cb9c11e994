import type { ReactNode } from 'react';
import { useLanguage } from '../i18n/language.js';
import { Section } from './Section.js';

export interface Part {
  id: string;
  title: string;
  /** A part with nothing to say is left out, of the list of contents too. */
  shown: boolean;
  content: ReactNode;
}

/** The parts of a page, after a list that leads to each where there are many. */
export function Parts({ parts }: { parts: Part[] }) {
  const { t } = useLanguage();
  const shown = parts.filter((part) => part.shown);
  return (
    <>
      {shown.length > 2 && (
        <nav className="contents" aria-label={t('site.contents')}>
          <ul>
            {shown.map(({ id, title }) => (
              <li key={id}>
                <a href={`#${id}`}>{title}</a>
              </li>
            ))}
          </ul>
        </nav>
      )}
      {shown.map(({ id, title, content }) => (
        <Section key={id} id={id} title={title}>
          {content}
        </Section>
      ))}
    </>
  );
}
