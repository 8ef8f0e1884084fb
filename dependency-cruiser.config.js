/**
 * The layers, as data: each may import only itself and the layers and packages that it names.
 * `test/architecture/layers.test.ts` proves that planted violations are caught and that every file was seen.
 */
const layers = {
  contract: { packages: ['zod'], node: false },
  pasted: { layers: ['contract'], node: false },
  words: { layers: ['contract'], packages: ['i18next'], node: false },
  primitives: { layers: ['contract'] },
  vault: {
    layers: ['contract', 'primitives'],
    packages: ['argon2', 'zod', '@zxcvbn-ts', 'fs-native-extensions'],
  },
  okx: { layers: ['contract', 'primitives'], packages: ['ipaddr.js', 'undici', 'zod'] },
  rotation: { layers: ['contract'], node: false },
  reminders: { layers: ['contract'] },
  health: { layers: ['contract'] },
  operations: {
    layers: ['contract', 'primitives', 'vault', 'okx', 'rotation', 'reminders', 'health'],
  },
  ipc: { layers: ['contract', 'operations'] },
  app: {
    layers: ['contract', 'words', 'operations', 'ipc'],
    packages: ['electron', 'electron-store'],
  },
  cli: {
    layers: ['contract', 'pasted', 'words', 'operations'],
    packages: ['commander', '@inquirer'],
  },
};

/** Both processes build on these, so they lie beside them. */
const besideMain = ['contract', 'pasted', 'words'];
const pathOf = (layer) => (besideMain.includes(layer) ? `^${layer}/` : `^src-main/${layer}/`);
const contract = pathOf('contract');
const pasted = pathOf('pasted');
const words = pathOf('words');

/**
 * The folders of the page, as data: each may import itself and the folders it names. A screen imports no other
 * screen.
 */
const pageFolders = {
  theme: [],
  route: [],
  data: [],
  components: ['data', 'route', 'theme'],
  screens: ['components', 'data', 'route', 'theme'],
  shell: ['components', 'data', 'route', 'screens', 'theme'],
};
const rendererPackages =
  '^node_modules/(react|react-dom|@mantine|@tabler|@tanstack|i18next|react-i18next)(/|$)';

/** The page loads these, so they import nothing of main. */
const pageRules = [
  {
    name: 'preload-imports-only-names',
    severity: 'error',
    from: { path: '^src-main/app/preload[.]ts$' },
    to: { pathNot: [`${contract}names[.]ts$`, '^node_modules/electron/'] },
  },
  {
    name: 'renderer-imports-only-what-is-beside-main',
    severity: 'error',
    from: { path: '^src-renderer/' },
    to: { pathNot: ['^src-renderer/', contract, pasted, words, rendererPackages] },
  },
];

/** Both print the version; a bundle contains package.json. */
const manifestReaders = ['app', 'cli'];

function pageFolderRule([name, allowed]) {
  const own = [name, ...allowed].map((folder) => `^src-renderer/${folder}/`);
  return {
    name: `page-${name}-imports-only-its-folders`,
    severity: 'error',
    comment: `src-renderer/${name} may import: ${[name, ...allowed].join(', ')}.`,
    from: { path: `^src-renderer/${name}/` },
    to: { path: '^src-renderer/', pathNot: own },
  };
}

function layerRules([name, { layers: allowed = [], packages = [], node = true }]) {
  const own = [name, ...allowed].map(pathOf);
  if (manifestReaders.includes(name)) own.push('^package[.]json$');
  const external = packages.map((item) => `^node_modules/${item}(/|$)`);
  const rules = [
    {
      name: `${name}-imports-only-its-layers`,
      severity: 'error',
      comment: `${name} may import: ${[name, ...allowed, ...packages].join(', ')}.`,
      from: { path: pathOf(name) },
      to: { pathNot: [...own, ...external], dependencyTypesNot: ['core'] },
    },
  ];
  if (!node) {
    rules.push({
      name: `${name}-imports-no-node`,
      severity: 'error',
      from: { path: pathOf(name) },
      to: { dependencyTypes: ['core'] },
    });
  }
  return rules;
}

export default {
  forbidden: [
    ...Object.entries(layers).flatMap(layerRules),
    ...pageRules,
    ...Object.entries(pageFolders).map(pageFolderRule),
    {
      name: 'no-screen-imports-another',
      severity: 'error',
      from: { path: '^src-renderer/screens/([^/]+)/' },
      to: { path: '^src-renderer/screens/', pathNot: '^src-renderer/screens/$1/' },
    },
    {
      name: 'no-unlisted-page-folder',
      severity: 'error',
      comment: 'A new folder of the page declares what it may import, above.',
      from: {
        path: '^src-renderer/.*/',
        pathNot: Object.keys(pageFolders).map((name) => `^src-renderer/${name}/`),
      },
      to: {},
    },
    { name: 'no-cycles', severity: 'error', from: {}, to: { circular: true } },
    {
      name: 'no-unlisted-layer',
      severity: 'error',
      comment: 'Declare above what a new folder of src-main may import.',
      from: {
        path: '^src-main/',
        pathNot: Object.keys(layers).map(pathOf),
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
        pathNot: Object.keys(layers).map(pathOf),
      },
      to: {},
    },
    {
      name: 'not-to-tests-or-dev-packages',
      severity: 'error',
      comment: 'Electron runs the code, so it may be imported although it is a devDependency.',
      from: { path: '^(contract|pasted|words|src-main)/' },
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
