import { useTranslate } from 'react-admin';
import { Section } from '../../record/Section';
import { useVersions } from './useVersions';
import { VersionCompare } from './VersionCompare';

/** Beside the text that stands, the one that was adopted; nothing where it was never amended. */
export function AmendedText({ reference }: { reference: string }) {
  const translate = useTranslate();
  const { versions } = useVersions(reference);
  if (!versions || versions.length < 2) return null;
  return (
    <Section title={translate('versions.besideOriginal')}>
      <VersionCompare versions={versions} />
    </Section>
  );
}
