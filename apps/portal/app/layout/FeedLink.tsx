import { useLanguage } from '../i18n/language.js';

interface FeedLinkProps {
  /** Its path; the language of the page is asked of it. */
  feed: string;
  title: string;
}

/** Tells a feed reader where to follow. */
export function FeedLink({ feed, title }: FeedLinkProps) {
  const { locale } = useLanguage();
  return <link rel="alternate" type="application/atom+xml" title={title} href={`${feed}?lang=${locale}`} />;
}
