/**
 * The layers, as data: each may import only itself and the layers and packages that it names.
 * `test/architecture/layers.test.ts` proves that planted violations are caught and that every file was seen.
 */
const layers = {
  contract: { packages: ['zod'], node: false },
  primitives: { layers: ['contract'] },
  vault: {
    layers: ['contract', 'primitives'],
    packages: ['argon2', 'zod', '@zxcvbn-ts', 'fs-native-extensions'],
  },
  okx: { layers: ['contract', 'primitives'], packages: ['ipaddr.js', 'undici', 'zod'] },
  rotation: { layers: ['contract'] },
  health: { layers: ['contract'] },
  ipc: { layers: ['contract', 'vault', 'okx', 'rotation', 'health'] },
  app: {
    layers: ['contract', 'primitives', 'vault', 'okx', 'rotation', 'health', 'ipc'],
    packages: ['electron', 'electron-store'],
  },
  cli: {
    layers: ['contract', 'primitives', 'vault', 'okx', 'rotation', 'health', 'ipc'],
    packages: ['commander', '@inquirer'],
  },
};

const contract = '^src-main/contract/';
const rendererPackages =
  '^node_modules/(react|react-dom|@mantine|@tabler|@tanstack|i18next|react-i18next|get-nonce)(/|$)';

/** The page loads both, so they import nothing of main except the contract. */
const pageRules = [
  {
    name: 'preload-imports-only-names',
    severity: 'error',
    from: { path: '^src-main/app/preload[.]ts$' },
    to: { pathNot: [`${contract}names[.]ts$`, '^node_modules/electron/'] },
  },
  {
    name: 'renderer-imports-only-the-contract',
    severity: 'error',
    from: { path: '^src-renderer/' },
    to: { pathNot: ['^src-renderer/', contract, rendererPackages] },
  },
];

/** Both print the version; a bundle contains package.json. */
const manifestReaders = ['app', 'cli'];

function layerRules([name, { layers: allowed = [], packages = [], node = true }]) {
  const own = [name, ...allowed].map((layer) => `^src-main/${layer}/`);
  if (manifestReaders.includes(name)) own.push('^package[.]json$');
  const external = packages.map((item) => `^node_modules/${item}(/|$)`);
  const rules = [
    {
      name: `${name}-imports-only-its-layers`,
      severity: 'error',
      comment: `src-main/${name} may import: ${[name, ...allowed, ...packages].join(', ')}.`,
      from: { path: `^src-main/${name}/` },
      to: { pathNot: [...own, ...external], dependencyTypesNot: ['core'] },
    },
  ];
  if (!node) {
    rules.push({
      name: `${name}-imports-no-node`,
      severity: 'error',
      from: { path: `^src-main/${name}/` },
      to: { dependencyTypes: ['core'] },
    });
  }
  return rules;
}

export default {
  forbidden: [
    ...Object.entries(layers).flatMap(layerRules),
    ...pageRules,
    { name: 'no-cycles', severity: 'error', from: {}, to: { circular: true } },
    {
      name: 'no-unlisted-layer',
      severity: 'error',
      comment: 'Declare above what a new folder of src-main may import.',
      from: {
        path: '^src-main/',
        pathNot: Object.keys(layers).map((name) => `^src-main/${name}/`),
      },
      to: {},
    },
    {
      name: 'no-unlisted-layer-even-alone',
      severity: 'error',
      comment:
        'The rule above sees only imports. A file that imports nothing and is not imported is an orphan.',
      from: {
        orphan: true,
        path: '^src-main/',
        pathNot: Object.keys(layers).map((name) => `^src-main/${name}/`),
      },
      to: {},
    },
    {
      name: 'not-to-tests-or-dev-packages',
      severity: 'error',
      comment: 'Electron runs the code, so it may be imported although it is a devDependency.',
      from: { path: '^src-main/' },
      to: {
        pathNot: '^node_modules/electron/',
        dependencyTypes: ['npm-dev', 'npm-no-pkg', 'npm-unknown'],
      },
    },
    {
      name: 'not-unresolvable',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.main.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
      extensions: ['.ts', '.js', '.json'],
    },
  },
};
