/**
 * Inherited variables that change how Electron starts. The terminal of an editor sets the first, which turns
 * Electron into plain Node, and on Windows the second, which hides its output from the terminal.
 * SECURITY: the third would start it without Chromium's sandbox.
 * Electron reads them in shell/common/electron_constants.h, shell/app/electron_main_win.cc and
 * shell/app/electron_main_delegate.cc.
 */
const unwanted = new Set([
  'ELECTRON_RUN_AS_NODE',
  'ELECTRON_NO_ATTACH_CONSOLE',
  'ELECTRON_DISABLE_SANDBOX',
]);

/** @returns the environment for Electron, without the variables that change how it starts */
export function electronEnvironment(env: NodeJS.ProcessEnv): Record<string, string> {
  const wanted: Record<string, string> = {};
  for (const [name, value] of Object.entries(env)) {
    // Windows ignores the case of names.
    if (value !== undefined && !unwanted.has(name.toUpperCase())) wanted[name] = value;
  }
  return wanted;
}

/**
 * Makes Electron's installer use the same network settings as npm: the proxy of the environment or of npm's
 * configuration, and npm's `cafile`. The installer ignores them by default.
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
  // @electron/get reads the first, Node's own fetch reads the second.
  return { ...download, ELECTRON_GET_USE_PROXY: '1', NODE_USE_ENV_PROXY: '1' };
}
