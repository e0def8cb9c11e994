import type { RouterContextProvider } from 'react-router';
import { sayInstant } from '../format/dates.js';
import type { ContentKey, ContentTextQuery } from '../generated/graphql.js';
import { ask, notShown } from '../graph/ask.js';
import { useLanguage } from '../i18n/language.js';
import { Page } from '../layout/Page.js';
import { ContentTextDocument } from './content-text.documents.js';
import { Paragraphs } from './Paragraphs.js';

export async function readText(context: Readonly<RouterContextProvider>, key: ContentKey) {
  const [text] = (await ask(context, ContentTextDocument, { key })).contentTexts;
  if (!text) throw notShown(404);
  return text;
}

interface TextPageProps {
  title: string;
  of: ContentTextQuery['contentTexts'][number];
  children?: React.ReactNode;
}

/** A page that is a text of the secretariat's. */
export function TextPage({ title, of, children }: TextPageProps) {
  const { locale, t } = useLanguage();
  return (
    <Page title={title} above={[]}>
      <Paragraphs of={of.text} />
      {children}
      <p className="muted written-on">
        {t('content.updated', { date: sayInstant(locale, of.savedAt, 'INSTANT') })}
      </p>
    </Page>
  );
}
