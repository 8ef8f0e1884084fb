// Permissions: Electron grants all unless a handler refuses. The decision is passed on to Chromium.
import type { CdpSession } from './cdp.ts';
import { toMainUrl, toPageUrl } from './scheme.ts';
import type { WebFrameMain } from './web-frame-main.ts';

type RequestHandler = Parameters<Electron.Session['setPermissionRequestHandler']>[0];
type CheckHandler = Parameters<Electron.Session['setPermissionCheckHandler']>[0];
type Permission = Parameters<NonNullable<CheckHandler>>[1];

/** Electron's names, with those in the Permissions API and in CDP. */
const NAMES: Readonly<Record<string, readonly string[]>> = {
  notifications: ['notifications'],
  geolocation: ['geolocation'],
  media: ['camera', 'microphone'],
  midi: ['midi'],
  'clipboard-read': ['clipboard-read'],
  'clipboard-sanitized-write': ['clipboard-write'],
  'display-capture': ['display-capture'],
  'idle-detection': ['idle-detection'],
  'background-sync': ['background-sync'],
  'persistent-storage': ['persistent-storage'],
  'storage-access': ['storage-access'],
  'window-management': ['window-management'],
  'local-fonts': ['local-fonts'],
  'screen-wake-lock': ['screen-wake-lock'],
  sensors: ['accelerometer', 'gyroscope', 'magnetometer'],
};

export interface PermissionAsked {
  readonly cdp: CdpSession;
  readonly browser: CdpSession;
  readonly webContents: Electron.WebContents;
  readonly frame: WebFrameMain;
  readonly permission: string;
  readonly kind: 'request' | 'check';
  readonly mediaTypes: readonly string[];
}

export class PermissionBroker {
  requestHandler: RequestHandler = null;
  checkHandler: CheckHandler = null;

  /** Asks the handler, and sets its answer in Chromium before the page's call continues. */
  async settle(asked: PermissionAsked): Promise<boolean> {
    const permission = electronName(asked.permission);
    const granted =
      asked.kind === 'check'
        ? this.#check(permission, asked)
        : await this.#request(permission, asked);
    await tellChromium(asked, permission, granted);
    return granted;
  }

  #check(permission: Permission, { webContents, frame, mediaTypes }: PermissionAsked): boolean {
    if (this.checkHandler === null) return true;
    const mediaType = mediaTypes[0] as 'video' | 'audio' | undefined;
    return this.checkHandler(webContents, permission, `${frame.origin}/`, {
      isMainFrame: frame.parent === null,
      requestingUrl: frame.url,
      securityOrigin: `${frame.origin}/`,
      ...(mediaType === undefined ? {} : { mediaType }),
    });
  }

  #request(permission: Permission, asked: PermissionAsked): Promise<boolean> {
    const { requestHandler: handler } = this;
    if (handler === null) return Promise.resolve(true);
    const { frame, webContents, mediaTypes } = asked;
    const details = {
      requestingUrl: frame.url,
      isMainFrame: frame.parent === null,
      ...(permission === 'media'
        ? {
            securityOrigin: `${frame.origin}/`,
            mediaTypes: [...mediaTypes] as ('video' | 'audio')[],
          }
        : {}),
    };
    return new Promise((resolve) => handler(webContents, permission, resolve, details));
  }
}

function electronName(name: string): Permission {
  const found = Object.entries(NAMES).find(([, names]) => names.includes(name));
  // Electron shares the other names with the Permissions API.
  return (found?.[0] ?? name) as Permission;
}

async function tellChromium(
  { browser, frame }: Pick<PermissionAsked, 'browser' | 'frame'>,
  permission: Permission,
  granted: boolean,
): Promise<void> {
  const origin = new URL(toPageUrl(`${toMainUrl(frame.origin)}/`)).origin;
  if (origin === 'null') return;
  const setting = granted ? 'granted' : 'denied';
  await Promise.all(
    (NAMES[permission] ?? []).map((name) =>
      browser
        .send('Browser.setPermission', { permission: { name }, setting, origin })
        // Pages cannot request a permission that this Chromium does not know either.
        .catch(() => undefined),
    ),
  );
}

/** Answers a permission request from the page's world. */
export function askPermission(
  from: Omit<PermissionAsked, 'permission' | 'kind' | 'mediaTypes'>,
  permission: string,
  detail: unknown,
): Promise<boolean> {
  const { kind, mediaTypes } = detail as { kind: 'request' | 'check'; mediaTypes?: string[] };
  const { permissions } = from.webContents.session as unknown as { permissions: PermissionBroker };
  return permissions.settle({ ...from, permission, kind, mediaTypes: mediaTypes ?? [] });
}
