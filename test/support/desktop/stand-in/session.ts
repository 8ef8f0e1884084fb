// session: permissions, requests and the protocol of a window.

import { record } from './calls.ts';
import { PermissionBroker } from './permissions.ts';
import { Protocol } from './protocol.ts';
import { RefusingEmitter, refuse } from './refusal.ts';
import { WebRequest } from './web-request.ts';

export interface SessionHost {
  readonly isReady: () => boolean;
  readonly storagePath: () => string;
  readonly clearStorage: () => Promise<void>;
  readonly clearCache: () => Promise<void>;
  readonly userAgent: () => string;
}

export class Session extends RefusingEmitter {
  readonly webRequest = new WebRequest();
  readonly protocol: Protocol;
  readonly permissions = new PermissionBroker();
  readonly #host: SessionHost;
  #userAgent: string | undefined;
  #spellChecker = true;
  #spellLanguages: readonly string[] = ['en-US'];
  #proxyRules: string | undefined;

  constructor(host: SessionHost) {
    super();
    this.#host = host;
    this.protocol = new Protocol(host.isReady);
  }

  get storagePath(): string {
    return this.#host.storagePath();
  }

  getStoragePath(): string {
    return this.#host.storagePath();
  }

  isPersistent(): boolean {
    return true;
  }

  setPermissionRequestHandler(handler: PermissionBroker['requestHandler']): void {
    this.permissions.requestHandler = handler;
  }

  setPermissionCheckHandler(handler: PermissionBroker['checkHandler']): void {
    this.permissions.checkHandler = handler;
  }

  setDevicePermissionHandler(handler: object | null): void {
    record('session.setDevicePermissionHandler', handler);
  }

  setBluetoothPairingHandler(handler: object | null): void {
    record('session.setBluetoothPairingHandler', handler);
  }

  setUSBProtectedClassesHandler(handler: object | null): void {
    record('session.setUSBProtectedClassesHandler', handler);
  }

  setDisplayMediaRequestHandler(handler: object | null): void {
    record('session.setDisplayMediaRequestHandler', handler);
    if (handler !== null) refuse('session.setDisplayMediaRequestHandler(handler)');
  }

  async setProxy(config: Electron.ProxyConfig): Promise<void> {
    record('session.setProxy', config);
    this.#proxyRules = config.mode === 'fixed_servers' ? config.proxyRules : undefined;
  }

  /** The stand-in has no system proxy. A SOCKS proxy that the app sets is reported as Chromium reports it. */
  async resolveProxy(_url: string): Promise<string> {
    const match = /^socks5:\/\/([^;,]+)$/.exec(this.#proxyRules ?? '');
    if (this.#proxyRules !== undefined && match === null) {
      refuse(`session.resolveProxy() with the rules ${this.#proxyRules}`);
    }
    return match === null ? 'DIRECT' : `SOCKS5 ${match[1]}`;
  }

  async clearStorageData(options?: Electron.ClearStorageDataOptions): Promise<void> {
    record('session.clearStorageData', options);
    await this.#host.clearStorage();
  }

  async clearCache(): Promise<void> {
    record('session.clearCache');
    await this.#host.clearCache();
  }

  async clearAuthCache(): Promise<void> {
    record('session.clearAuthCache');
  }

  setUserAgent(userAgent: string): void {
    this.#userAgent = userAgent;
  }

  getUserAgent(): string {
    return this.#userAgent ?? this.#host.userAgent();
  }

  setSpellCheckerEnabled(enable: boolean): void {
    record('session.setSpellCheckerEnabled', enable);
    this.#spellChecker = enable;
  }

  isSpellCheckerEnabled(): boolean {
    return this.#spellChecker;
  }

  setSpellCheckerLanguages(languages: string[]): void {
    record('session.setSpellCheckerLanguages', languages);
    this.#spellLanguages = languages;
    this.#spellChecker = languages.length > 0;
  }

  getSpellCheckerLanguages(): string[] {
    return [...this.#spellLanguages];
  }

  flushStorageData(): void {
    record('session.flushStorageData');
  }
}
