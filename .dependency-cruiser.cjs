// Who may import whom. Each rule is a wall of the house, with the reason it stands there.
const tests = '\\.test\\.tsx?$';
const testing = '/testing[-/]';
const configuration = '\\.config\\.ts$';

const rules = [
  {
    name: 'domain-imports-nothing',
    comment:
      'The rules of the domain run in the api, the console and the portal alike, without I/O and without a clock.',
    from: { path: '^packages/domain/src/', pathNot: [tests, testing] },
    to: { pathNot: '^packages/domain/' },
  },
  {
    name: 'packages-know-no-app',
    comment: 'Packages are the ground the apps stand on.',
    from: { path: '^packages/' },
    to: { path: '^(apps|e2e|bench)/' },
  },
  {
    name: 'console-apart',
    comment: 'The console knows the api by its contract only, and shares with the portal only the packages.',
    from: { path: '^apps/console/' },
    to: { path: '^(apps/(api|portal)|e2e|bench)/' },
  },
  {
    name: 'portal-apart',
    comment:
      'The portal is one client of the public api like any other; what it could not do, nobody outside can.',
    from: { path: '^apps/portal/' },
    to: { path: '^(apps/(api|console)|e2e|bench)/' },
  },
  {
    name: 'walks-from-outside',
    comment: 'Walks and measurements go through the public door: the browser, the address, the command.',
    from: { path: '^(e2e|bench|faults)/' },
    to: { path: '^apps/' },
  },
  {
    name: 'resolvers-in-the-schema-only',
    comment: 'A resolver is a door; code that needs what is behind it imports the queries or commands.',
    from: {
      path: '^apps/api/',
      pathNot: '^apps/api/src/graphql/(schema|((commitment|committee)-)?resolvers)\\.ts$',
    },
    to: { path: '\\.resolver\\.ts$' },
  },
  {
    name: 'entity-knows-no-type',
    comment:
      'A new column stays private until someone adds it to a type: the table never depends on what is shown.',
    from: { path: '\\.entity\\.ts$' },
    to: { path: '\\.(type|resolver)\\.ts$' },
  },
  {
    name: 'nothing-imports-a-test',
    comment: 'What two tests share is a file of its own under testing/ or a factory.',
    from: {},
    to: { path: tests },
  },
  {
    name: 'testing-for-tests-only',
    comment: 'Files under testing/ (or named testing-...) are not built: code that runs must not need them.',
    from: { pathNot: [tests, testing, configuration, '^(e2e|bench|faults)/'] },
    to: { path: testing, pathNot: 'node_modules' },
  },
  {
    name: 'no-circles',
    comment:
      'What imports each other cannot be understood or loaded apart. Tables and types may: they name each other as the world does, through functions.',
    from: {},
    to: { circular: true, via: { pathNot: '\\.(entity|type)\\.ts$' } },
  },
];

module.exports = {
  forbidden: rules.map((rule) => ({ ...rule, severity: 'error' })),
  options: {
    // TypeScript 7 has no JavaScript API to read sources with.
    parser: 'swc',
    tsPreCompilationDeps: true,
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '(^|/)(dist|build|generated|\\.react-router)/' },
    enhancedResolveOptions: {
      // The sources of our packages, not what was built from them.
      conditionNames: ['types', 'import', 'node', 'default'],
      exportsFields: ['exports'],
    },
  },
};
