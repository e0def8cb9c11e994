import { useTranslate } from 'react-admin';
import { Instant } from '../text/Day';

type SavedVersionProps = { of: { version: number; savedAt: string; savedBy?: string | null } };

/** Which version stands, when it was saved and by whom; the first came with the product. */
export function SavedVersion({ of: { version, savedAt, savedBy } }: SavedVersionProps) {
  const translate = useTranslate();
  return (
    <>
      {translate('content.version', { version })} · <Instant value={savedAt} />
      {savedBy && (
        <>
          {' · '}
          <bdi>{savedBy}</bdi>
        </>
      )}
    </>
  );
}
