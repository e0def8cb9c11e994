import Button from '@mui/material/Button';
import { useTranslate } from 'react-admin';
import { Link } from 'react-router-dom';
import { Message } from './Message';
import { PageTitle } from './PageTitle';

export function AccessDenied() {
  const translate = useTranslate();
  const title = translate('ra.page.access_denied');
  return (
    <>
      <PageTitle title={title} />
      <Message title={title} text={translate('ra.message.access_denied')}>
        <Button component={Link} to="/" variant="contained">
          {translate('app.backHome')}
        </Button>
      </Message>
    </>
  );
}
