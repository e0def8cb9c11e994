import './theme/fonts';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { createBrowserRouter, RouterProvider } from 'react-router-dom';
import { App } from './App';
import { startI18n, storedLanguage } from './i18n/i18n';
import { DirectionProvider } from './theme/DirectionProvider';

await startI18n(storedLanguage());

// A data router, so that leaving a form with unsaved text can be held back.
const router = createBrowserRouter([{ path: '*', element: <App /> }], { basename: '/console' });

const root = document.getElementById('root');
if (root === null) throw new Error('The page has no #root');
createRoot(root).render(
  <StrictMode>
    <DirectionProvider>
      <RouterProvider router={router} />
    </DirectionProvider>
  </StrictMode>,
);
