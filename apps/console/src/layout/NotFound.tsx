import Button from '@mui/material/Button';
import { useTranslate } from 'react-admin';
import { Link } from 'react-router-dom';
import { Message } from './Message';
import { PageTitle } from './PageTitle';

export function NotFound() {
  const translate = useTranslate();
  const title = translate('ra.page.not_found');
  return (
    <>
      <PageTitle title={title} />
      <Message title={title} text={translate('ra.message.not_found')}>
        <Button component={Link} to="/" variant="contained">
          {translate('app.backHome')}
        </Button>
      </Message>
    </>
  );
}
