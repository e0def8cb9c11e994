import { createGraphiQLFetcher } from '@graphiql/toolkit';
import { GraphiQL } from 'graphiql';
import 'graphiql/style.css';
import { useState } from 'react';
import { createRoot } from 'react-dom/client';

interface SavedOperation {
  name: string;
  document: string;
  variables: string | null;
}

/** What the page says of itself: its operations, and the words of its language. */
const place = document.querySelector<HTMLElement>('#explorer')!;
const operations = JSON.parse(place.dataset['operations']!) as SavedOperation[];
const { title } = place.dataset;

// Menus write a style of their own when they open; the policy lets in what carries this answer's nonce.
const { nonce } = document.querySelector<HTMLScriptElement>('script[nonce]')!;
Object.assign(globalThis, { __webpack_nonce__: nonce });

const fetcher = createGraphiQLFetcher({ url: '/graphql' });

/** GraphiQL, begun anew with the published operation somebody chooses. */
function Explorer() {
  const [chosen, choose] = useState(operations[0]!);
  return (
    <>
      <label className="saved-operations">
        {title}
        <select
          dir="ltr"
          value={chosen.name}
          onChange={({ target }) => choose(operations.find(({ name }) => name === target.value)!)}
        >
          {operations.map(({ name }) => (
            <option key={name}>{name}</option>
          ))}
        </select>
      </label>
      <div className="graphiql-place" dir="ltr" lang="en">
        <GraphiQL
          key={chosen.name}
          fetcher={fetcher}
          query={chosen.document}
          variables={chosen.variables ?? '{}'}
          defaultHeaders={'{ "accept": "application/graphql-response+json" }'}
          defaultEditorToolsVisibility="variables"
        />
      </div>
    </>
  );
}

createRoot(place).render(<Explorer />);
