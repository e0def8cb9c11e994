import { createGraphiQLFetcher } from '@graphiql/toolkit';
import { GraphiQL } from 'graphiql';
import 'graphiql/style.css';
import { createRoot } from 'react-dom/client';
import { savedOperations, type SavedOperation } from './saved-operations.js';

/** What the page says of itself: its operations, and the words of its language. */
const place = document.querySelector<HTMLElement>('#explorer')!;
const operations = JSON.parse(place.dataset['operations']!) as SavedOperation[];
const { title = '' } = place.dataset;

// Menus write a style of their own when they open; the policy lets in what carries this answer's nonce.
const { nonce } = document.querySelector<HTMLScriptElement>('script[nonce]')!;
Object.assign(globalThis, { __webpack_nonce__: nonce });

const saved = savedOperations(title, operations);
createRoot(place).render(
  <GraphiQL
    fetcher={createGraphiQLFetcher({ url: '/graphql' })}
    plugins={[saved]}
    visiblePlugin={saved}
    defaultQuery={operations[0]!.document}
    defaultHeaders={'{ "accept": "application/graphql-response+json" }'}
    defaultEditorToolsVisibility="variables"
  />,
);
