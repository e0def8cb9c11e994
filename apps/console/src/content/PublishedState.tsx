import { useTranslate } from 'react-admin';
import { Day } from '../text/Day';
import type { Publishing } from './PublishedFields';

/** Whether everybody sees it, and since or from when. */
export function PublishedState({ of: { published, publishedOn } }: { of: Publishing }) {
  const translate = useTranslate();
  return (
    <>
      {translate(published ? 'content.isPublished' : 'content.isDraft')}
      {publishedOn && (
        <>
          {' · '}
          <Day value={publishedOn} />
        </>
      )}
    </>
  );
}
