import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { procedureNames } from '#contract/names';
import { expect, type Signet, test } from './desktop.ts';

/** Proves each rule of Electron's security checklist by behaviour. */
test.describe('the page', () => {
  test('sees no Node and no Electron', async ({ signet: { page } }) => {
    const types = await page.evaluate(() =>
      ['require', 'process', 'Buffer', 'module', 'global', 'electron'].map(
        (name) => typeof (globalThis as unknown as Record<string, unknown>)[name],
      ),
    );
    expect(types).toEqual(Array.from({ length: 6 }, () => 'undefined'));
  });

  test('gets two frozen functions and nothing else', async ({ signet: { page } }) => {
    const bridge = await page.evaluate(() => {
      const { signet } = globalThis as unknown as { signet: Record<string, unknown> };
      const members = Object.keys(signet).map((name) => `${name}: ${typeof signet[name]}`);
      return { members, isFrozen: Object.isFrozen(signet) };
    });
    expect(bridge).toEqual({ members: ['call: function', 'on: function'], isFrozen: true });
  });

  test('cannot call or receive anything that has no name', async ({ signet: { page } }) => {
    const refusals = await page.evaluate(async () => {
      const { signet } = globalThis as unknown as {
        signet: {
          call(name: string, request: unknown): Promise<unknown>;
          on(name: string, listener: () => void): void;
        };
      };
      const call = await signet.call('vault:open', {}).then(String, () => 'refused');
      try {
        signet.on('vault:opened', () => undefined);
        return [call, 'heard'];
      } catch {
        return [call, 'refused'];
      }
    });
    expect(refusals).toEqual(['refused', 'refused']);
  });

  test('changes only its own built-ins, not those of the preload', async ({ signet: { page } }) => {
    const answers = await page.evaluate(async () => {
      const { signet } = globalThis as unknown as {
        signet: { call(name: string, request: unknown): Promise<string> };
      };
      const { has } = Set.prototype;
      Set.prototype.has = () => true;
      try {
        const known = await signet.call('vault:status', {});
        const unknown = await signet.call('nothing:here', {}).then(
          () => 'passed',
          () => 'refused',
        );
        return [JSON.parse(known).ok, unknown];
      } finally {
        Set.prototype.has = has;
      }
    });
    expect(answers).toEqual([true, 'refused']);
  });
});

/** The attempts of an injected script. Each runs in the page, and uses nothing of this file. */
const attacks: Readonly<Record<string, readonly [directive: string, run: () => void]>> = {
  'an inline script': [
    'script-src-elem',
    () => {
      const script = document.createElement('script');
      script.textContent = 'window.reached = true';
      document.body.append(script);
    },
  ],
  eval: [
    'script-src',
    () => {
      // Runs in a task of its own, because the driver's own evaluation is exempt from the policy.
      setTimeout(() => new Function('window.reached = true')());
    },
  ],
  'a remote script': [
    'script-src-elem',
    () => {
      const script = document.createElement('script');
      script.src = 'https://example.com/a.js';
      document.body.append(script);
    },
  ],
  'a remote image': [
    'img-src',
    () => {
      new Image().src = 'https://example.com/a.png';
    },
  ],
  'a request': [
    'connect-src',
    () => {
      fetch('https://example.com/').catch(() => undefined);
    },
  ],
  'a request for a file of this machine': [
    'connect-src',
    () => {
      fetch('file:///etc/passwd').catch(() => undefined);
    },
  ],
  'a WebSocket': [
    'connect-src',
    () => {
      try {
        new WebSocket('wss://example.com/');
      } catch {}
    },
  ],
  'a frame': [
    'frame-src',
    () => {
      const frame = document.createElement('iframe');
      frame.src = 'https://example.com/';
      document.body.append(frame);
    },
  ],
  'a style sheet without the nonce': [
    'style-src-elem',
    () => {
      const style = document.createElement('style');
      style.textContent = 'body { color: red }';
      document.body.append(style);
    },
  ],
  'another base address': [
    'base-uri',
    () => {
      const base = document.createElement('base');
      base.href = 'https://example.com/';
      document.head.append(base);
    },
  ],
  'a form sent elsewhere': [
    'form-action',
    () => {
      const form = document.createElement('form');
      form.action = 'https://example.com/';
      document.body.append(form);
      form.submit();
    },
  ],
};

test('the content security policy stops every attack', async ({ signet: { page } }) => {
  await page.evaluate(() => {
    const seen: string[] = [];
    Object.assign(globalThis, { seen });
    document.addEventListener('securitypolicyviolation', ({ effectiveDirective }) =>
      seen.push(effectiveDirective),
    );
  });
  for (const [name, [directive, run]] of Object.entries(attacks)) {
    await test.step(name, async () => {
      await page.evaluate(() => {
        (globalThis as unknown as { seen: string[] }).seen.length = 0;
      });
      await page.evaluate(run);
      await expect
        .poll(() => page.evaluate(() => (globalThis as unknown as { seen: string[] }).seen))
        .toContain(directive);
    });
  }
  expect(await page.evaluate(() => 'reached' in globalThis)).toBe(false);
});

/** Ways in which a page can navigate, each with the address that main refuses. */
const departures: Readonly<Record<string, readonly [address: string, leave: () => void]>> = {
  'another address': [
    'https://example.com/',
    () => {
      location.href = 'https://example.com/';
    },
  ],
  'another page of its own origin': [
    'app://signet/other.html',
    () => {
      location.href = '/other.html';
    },
  ],
  'a link': [
    'https://example.com/link',
    () => {
      const link = document.createElement('a');
      link.href = 'https://example.com/link';
      document.body.append(link);
      link.click();
    },
  ],
};

/** Ways in which a page can open something. */
const openings: Readonly<Record<string, () => void>> = {
  'a link in a new window': () => {
    const link = document.createElement('a');
    link.href = 'https://example.com/';
    link.target = '_blank';
    document.body.append(link);
    link.click();
  },
  'window.open': () => {
    window.open('https://example.com/');
  },
  'window.open of its own page': () => {
    window.open('/index.html');
  },
};

test('the page stays where it is, whatever it tries', async ({ signet }) => {
  const { app, page } = signet;
  const url = page.url();
  await page.evaluate(() => {
    Object.assign(globalThis, { isStillHere: true });
  });
  await recordRefusals(signet);
  const expectStillHere = async () => {
    expect(await page.evaluate(() => 'isStillHere' in globalThis)).toBe(true);
    expect(page.url()).toBe(url);
    const count = await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length);
    expect(count).toBe(1);
  };
  for (const [name, [address, leave]] of Object.entries(departures)) {
    await test.step(name, async () => {
      await page.evaluate(leave);
      await expect.poll(() => refusals(signet)).toContain(address);
      await expectStillHere();
    });
  }
  await test.step('a data address, which Chromium itself refuses', async () => {
    const refused = page.waitForEvent('console', {
      predicate: (message) => /not allowed to navigate top frame to data/i.test(message.text()),
    });
    await page.evaluate(() => {
      location.href = 'data:text/html,<h1>gone</h1>';
    });
    await refused;
    await expectStillHere();
  });
  for (const [name, open] of Object.entries(openings)) {
    await test.step(name, async () => {
      await page.evaluate(open);
      // Main hears of both in their order, so it has decided about the window by then.
      await page.evaluate(() => {
        location.href = 'https://example.com/after';
      });
      await expect.poll(() => refusals(signet)).toContain('https://example.com/after');
      await expectStillHere();
    });
  }
});

/** Records the addresses at which main did not let the page arrive. */
async function recordRefusals({ app }: Signet): Promise<void> {
  await app.evaluate(({ BrowserWindow }) => {
    const refused: string[] = [];
    Object.assign(globalThis, { refused });
    BrowserWindow.getAllWindows()[0]?.webContents.on('will-frame-navigate', (event) => {
      if (event.defaultPrevented) refused.push(event.url);
    });
  });
}

/** @returns those since the last call */
function refusals({ app }: Signet): Promise<readonly string[]> {
  return app.evaluate(() => (globalThis as unknown as { refused: string[] }).refused.splice(0));
}

test("the page runs in the system's sandbox", async ({ signet: { app, driver } }) => {
  test.skip(driver !== 'electron', 'Only Electron starts the page in a process of its own.');
  test.skip(process.platform !== 'linux', 'Only Linux tells of it, in /proc.');
  const isOff = await app.evaluate((electron) => electron.app.commandLine.hasSwitch('no-sandbox'));
  test.skip(isOff, 'Chromium has no sandbox on this machine.');
  const pid = await app.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows()[0]?.webContents.getOSProcessId(),
  );
  // 2 is SECCOMP_MODE_FILTER: see proc(5).
  expect(await readFile(`/proc/${pid}/status`, 'utf8')).toMatch(/^Seccomp:\s2$/m);
});

test('the page gets no permissions', async ({ signet: { page } }) => {
  const states = await page.evaluate(async () => {
    const names = ['geolocation', 'notifications', 'camera', 'microphone', 'clipboard-read'];
    return Promise.all(
      names.map((name) =>
        navigator.permissions
          .query({ name: name as PermissionName })
          .then(({ state }) => `${name} ${state}`),
      ),
    );
  });
  expect(states.filter((state) => !state.endsWith('denied'))).toEqual([]);
  const location = await page.evaluate(
    () =>
      new Promise((resolve) => {
        navigator.geolocation.getCurrentPosition(
          () => resolve('told'),
          () => resolve('refused'),
        );
      }),
  );
  expect(location).toBe('refused');
});

const strayPaths = [
  '/../package.json',
  '/%2e%2e/package.json',
  '/..%2fpackage.json',
  '/%2e%2e%2fmain/main.js',
  '/..%5cmain%5cmain.js',
  '/etc/passwd',
  '//etc/passwd',
  '/main/main.js',
  '/',
  '/index.html/',
  '/INDEX.HTML',
];

test('the app protocol serves the files of the page and no others', async ({ signet: { app } }) => {
  const statuses = await app.evaluate(async ({ net }, paths) => {
    const answers: string[] = [];
    for (const path of paths) {
      const { status } = await net.fetch(`app://signet${path}`);
      answers.push(`${status} ${path}`);
    }
    const other = await net.fetch('app://other/index.html');
    const posted = await net.fetch('app://signet/index.html', { method: 'POST', body: 'x' });
    return [...answers, `${other.status} other host`, `${posted.status} POST`];
  }, strayPaths);
  const expected = [...strayPaths, 'other host', 'POST'].map((path) => `404 ${path}`);
  expect(statuses).toEqual(expected);
});

test('the policy forbids by default, and has a fresh nonce each time', async ({
  signet: { app },
}) => {
  const [first, second] = await app.evaluate(async ({ net }) => {
    const load = async () => {
      const response = await net.fetch('app://signet/index.html');
      return response.headers.get('content-security-policy') ?? '';
    };
    return [await load(), await load()];
  });
  expect(first).toMatch(/^default-src 'none'; script-src 'self'; /);
  expect(first).not.toContain('unsafe');
  expect(second).not.toBe(first);
});

/** Opens a window on an address, and asks main for each procedure from there. @returns the codes of refusal */
function askFromWindow({ app }: Signet, url: string): Promise<readonly string[]> {
  const preload = fileURLToPath(new URL('./hostile-preload.cjs', import.meta.url));
  return app.evaluate(
    async ({ BrowserWindow }, asked) => {
      const webPreferences = { preload: asked.preload, sandbox: true, contextIsolation: true };
      const window = new BrowserWindow({ show: false, webPreferences });
      await window.loadURL(asked.url);
      const invocations = asked.names.map((name) => `hostile.invoke(${JSON.stringify(name)}, {})`);
      const results = (await window.webContents.executeJavaScript(
        `Promise.all([${invocations.join()}])`,
      )) as readonly string[];
      window.destroy();
      return results.map((result) => JSON.parse(result).error?.code ?? 'answered');
    },
    { preload, url, names: procedureNames },
  );
}

test('only messages of the window itself are accepted', async ({ signet }) => {
  const refusals = procedureNames.map(() => 'SENDER_REFUSED');
  await test.step('not its page in another window, nor another page', async () => {
    expect(await askFromWindow(signet, 'app://signet/index.html')).toEqual(refusals);
    expect(await askFromWindow(signet, 'about:blank')).toEqual(refusals);
  });
  await test.step('not a frame inside its page', async () => {
    await signet.page.evaluate(() => document.body.append(document.createElement('iframe')));
    // The page has it before main hears of it.
    const countFrames = () =>
      signet.app.evaluate(
        ({ BrowserWindow }) =>
          BrowserWindow.getAllWindows()[0]?.webContents.mainFrame.frames.length ?? 0,
      );
    await expect.poll(countFrames).toBe(1);
    for (const name of procedureNames) {
      const answer = await signet.system.messages.invokeFromSubframe(name, {});
      expect(JSON.parse(String(answer))).toMatchObject({
        ok: false,
        error: { code: 'SENDER_REFUSED' },
      });
    }
  });
  expect(await signet.call('vault:status', {})).toMatchObject({ ok: true });
});

test('only the procedures listen to the page', async ({ signet: { app } }) => {
  const heard = await app.evaluate(({ ipcMain }) => ipcMain.eventNames().map(String));
  // Electron itself listens to this one, so that a page cannot throw in main by its name.
  expect(heard.filter((name) => name !== 'error')).toEqual([]);
});
