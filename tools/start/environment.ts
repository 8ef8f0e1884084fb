/**
 * What an inherited environment could make of Electron. An editor's terminal sets the first, which turns it
 * into plain Node, and on Windows the second, which keeps its output from the terminal.
 * SECURITY: the third would start it without Chromium's sandbox.
 * They are read in electron/electron: shell/common/electron_constants.h, shell/app/electron_main_win.cc and
 * shell/app/electron_main_delegate.cc.
 */
const unwanted = new Set([
  'ELECTRON_RUN_AS_NODE',
  'ELECTRON_NO_ATTACH_CONSOLE',
  'ELECTRON_DISABLE_SANDBOX',
]);

/** @returns the environment for Electron, without what would make it something else */
export function electronEnvironment(env: NodeJS.ProcessEnv): Record<string, string> {
  const wanted: Record<string, string> = {};
  for (const [name, value] of Object.entries(env)) {
    // Names are the same in any case on Windows.
    if (value !== undefined && !unwanted.has(name.toUpperCase())) wanted[name] = value;
  }
  return wanted;
}

/**
 * Makes Electron's installer take the way to the network that npm took: the proxy of the environment or of
 * npm's configuration, and npm's `cafile`. By itself it looks at neither.
 *
 * @param env the environment of an npm script, which has npm's configuration as `npm_config_…`
 */
export function downloadEnvironment(env: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  const anyProxy = env['npm_config_proxy'];
  const wanted = {
    HTTPS_PROXY: env['https_proxy'] ?? env['npm_config_https_proxy'] ?? anyProxy,
    HTTP_PROXY: env['http_proxy'] ?? anyProxy,
    NO_PROXY: env['no_proxy'] ?? env['npm_config_noproxy'],
    NODE_EXTRA_CA_CERTS: env['npm_config_cafile'],
  };
  const added = Object.entries(wanted).filter(([name, value]) => value && !env[name]);
  const download = { ...env, ...Object.fromEntries(added) };
  if (!download['HTTPS_PROXY'] && !download['HTTP_PROXY']) return download;
  // The first is for @electron/get, the second for Node's own fetch.
  return { ...download, ELECTRON_GET_USE_PROXY: '1', NODE_USE_ENV_PROXY: '1' };
}
