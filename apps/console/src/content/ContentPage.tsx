import Box from '@mui/material/Box';
import { useTranslate } from 'react-admin';
import { PageTitle } from '../layout/PageTitle';
import { DocumentsSection } from './DocumentsSection';
import { NewsSection } from './NewsSection';
import { TemplatesSection } from './TemplatesSection';
import { TextsSection } from './TextsSection';

/** What the portal says and shows that is no record of the process: written here, seen there at once. */
export default function ContentPage() {
  const translate = useTranslate();
  return (
    <Box sx={{ display: 'grid', gap: 2.5, gridTemplateColumns: 'minmax(0, 1fr)' }}>
      <PageTitle title={translate('content.title')} />
      <NewsSection />
      <DocumentsSection />
      <TextsSection />
      <TemplatesSection />
    </Box>
  );
}
