import { describe, expect, it } from 'vitest';
import { downloadEnvironment, electronEnvironment } from '../../../tools/start/environment.ts';

describe('electronEnvironment', () => {
  it('drops variables that change what Electron runs, in any case, and keeps the rest', () => {
    const env = {
      ELECTRON_RUN_AS_NODE: '',
      Electron_No_Attach_Console: '1',
      ELECTRON_DISABLE_SANDBOX: '1',
      ELECTRON_ENABLE_LOGGING: '1',
      PATH: '/usr/bin',
    };
    expect(electronEnvironment(env)).toEqual({ ELECTRON_ENABLE_LOGGING: '1', PATH: '/usr/bin' });
  });
});

describe('downloadEnvironment', () => {
  const used = { ELECTRON_GET_USE_PROXY: '1', NODE_USE_ENV_PROXY: '1' };

  it('changes nothing without a proxy', () => {
    const env = { PATH: '/usr/bin', npm_config_proxy: '' };
    expect(downloadEnvironment(env)).toEqual(env);
  });

  it.each([
    ['HTTPS_PROXY', { HTTPS_PROXY: 'http://a:1' }, { HTTPS_PROXY: 'http://a:1' }],
    ['HTTP_PROXY', { HTTP_PROXY: 'http://a:1' }, { HTTP_PROXY: 'http://a:1' }],
    ['https_proxy', { https_proxy: 'http://a:1' }, { HTTPS_PROXY: 'http://a:1' }],
    [
      "npm's proxy",
      { npm_config_proxy: 'http://a:1', npm_config_noproxy: 'b' },
      { HTTPS_PROXY: 'http://a:1', HTTP_PROXY: 'http://a:1', NO_PROXY: 'b' },
    ],
    [
      "npm's https-proxy",
      { npm_config_https_proxy: 'http://a:1', npm_config_proxy: 'http://b:1' },
      { HTTPS_PROXY: 'http://a:1', HTTP_PROXY: 'http://b:1' },
    ],
    [
      'the environment before npm',
      { HTTPS_PROXY: 'http://a:1', npm_config_https_proxy: 'http://b:1' },
      { HTTPS_PROXY: 'http://a:1' },
    ],
  ])('turns on %s', (_, env: NodeJS.ProcessEnv, expected) => {
    expect(downloadEnvironment(env)).toEqual({ ...env, ...expected, ...used });
  });

  it('trusts the certificates that npm trusts', () => {
    const env = { npm_config_cafile: '/etc/company.pem' };
    expect(downloadEnvironment(env)['NODE_EXTRA_CA_CERTS']).toBe('/etc/company.pem');
  });
});
