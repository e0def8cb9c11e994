import { Notification } from 'react-admin';

/** Ten seconds, and MUI's clock stands still under the pointer and the focus: time enough to read. */
export const Toast = () => <Notification autoHideDuration={10_000} multiLine />;
