import type { CodegenConfig } from '@graphql-codegen/cli';

const config: CodegenConfig = {
  schema: '../../packages/contract/schema.graphql',
  documents: ['app/**/*.{ts,tsx}', '!app/generated/**'],
  ignoreNoDocuments: true,
  generates: {
    'app/generated/': {
      preset: 'client',
      presetConfig: { fragmentMasking: false },
      config: {
        useTypeImports: true,
        scalars: { ID: 'string', Date: 'string', DateTime: 'string' },
        strictScalars: true,
      },
    },
  },
};

export default config;
