import { readFileSync } from 'node:fs';
import react from '@vitejs/plugin-react';
import { type Plugin, defineConfig } from 'vite';

/** Libraries only some pages need: each comes with the first of them that is opened. */
const later = [
  'dayjs',
  '@mui/x-',
  'd3-',
  'tus-js-client',
  'js-base64',
  'react-dropzone',
  'file-selector',
  'diff/',
  'papaparse',
  '@simplewebauthn',
];
const fromTheStart = new RegExp(`node_modules/(?!.*(${later.join('|')}))`, 'u');

const call = /\bgraphql\(\s*`\s*(query|mutation|fragment)\s+(\w+)[^`]*`\s*,?\s*\)/gu;
const importLine = /import \{ graphql \} from '([./]+)\/generated';/u;

/**
 * In what is built, each `graphql(...)` is the document it stands for, where it stands. Otherwise every document of the
 * console, and the table in which they are looked up, would come along with the first page.
 */
const documentsInPlace = (): Plugin => ({
  name: 'documents-in-place',
  apply: 'build',
  enforce: 'pre',
  transform(code, id) {
    if (id.endsWith('generated/graphql.ts'))
      return {
        code: code.replaceAll('= new TypedDocumentString(', '= /* @__PURE__ */ new TypedDocumentString('),
        map: null,
      };
    const line = importLine.exec(code);
    if (!line || id.includes('node_modules')) return null;
    const generated = readFileSync(new URL('src/generated/graphql.ts', import.meta.url), 'utf8');
    const placed = code.replaceAll(call, (_call, kind: string, name: string) => {
      const document = `${name}${kind === 'fragment' ? 'FragmentDoc' : 'Document'}`;
      const [, made] =
        new RegExp(`export const ${document} = (new TypedDocumentString.*?) as unknown as `, 'su').exec(
          generated,
        ) ?? [];
      return made ?? this.error(`${document} was not generated (${id})`);
    });
    if (/\bgraphql\(/u.test(placed)) this.error(`a document without a name in ${id}`);
    const imported = `import { TypedDocumentString } from '${line[1]}/generated/graphql';`;
    return { code: placed.replace(importLine, imported), map: null };
  },
});

export default defineConfig({
  base: '/console/',
  plugins: [documentsInPlace(), react()],
  // The api writes a fresh nonce into the page at every request (strict Content-Security-Policy).
  html: { cspNonce: '__CSP_NONCE__' },
  build: {
    outDir: 'dist',
    // Nothing as data: URL: the policy allows our own origin only.
    assetsInlineLimit: 0,
    chunkSizeWarningLimit: 1500,
    rolldownOptions: {
      output: {
        // A few files that change together instead of sixty small ones; what draws a calendar or sends a file comes when
        // it is asked for, with the library it needs: what is shared here brings along all it imports.
        codeSplitting: {
          groups: [
            { name: 'libraries', test: fromTheStart, priority: 2 },
            {
              name: 'shared',
              test: /console\/src\/(?!forms\/(DayInput|calendars)|commitments\/(activities|indicators|evidence\/useSending))|packages\/domain/,
              minShareCount: 3,
              priority: 1,
            },
          ],
        },
      },
    },
  },
});
