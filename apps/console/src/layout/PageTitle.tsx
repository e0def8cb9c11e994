import { useEffect } from 'react';
import { pageTitle } from './pageTitle';

/** Names the page: drawn as the bar's heading, the window's title and the screen reader's announcement. */
export function PageTitle({ title }: { title: string }) {
  useEffect(() => pageTitle.set(title), [title]);
  return null;
}
